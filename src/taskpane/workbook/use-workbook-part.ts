import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { watchChanges } from "../../workbook/excel/watch-changes";

export interface WorkbookPart<T> {
  /** What was read; undefined while that has not been done. */
  readonly read: T | undefined;
  /** Why it could not be read. */
  readonly thrown: unknown;
  /** What went wrong with the last change, if anything. */
  readonly failure: unknown;
  /** Does something in the workbook and reads it again; whether it succeeded. */
  readonly work: (task: () => Promise<void>) => Promise<boolean>;
  readonly reload: () => Promise<void>;
  /**
   * Shows a change before the workbook has it. Nothing is read until the function it gives is called: then the change is being written, or
   * is given up.
   */
  readonly showAhead: (update: (read: T) => T) => () => void;
}

/** A part of the open workbook. The workbook stays the place where it lives: what is changed there shows here. */
export function useWorkbookPart<T>(readPart: () => Promise<T>): WorkbookPart<T> {
  const [read, setRead] = useState<T | undefined>(undefined);
  const [thrown, setThrown] = useState<unknown>(undefined);
  const [failure, setFailure] = useState<unknown>(undefined);
  // Writes go one after another, in the order in which people made their changes.
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const writing = useRef(0);

  const reload = useCallback((): Promise<void> => {
    // A change that is on its way to the workbook is newer than what stands there.
    if (writing.current > 0) return Promise.resolve();
    return readPart().then(
      (found) => {
        if (writing.current > 0) return;
        setRead(found);
        setThrown(undefined);
      },
      (error: unknown) => setThrown(error),
    );
  }, [readPart]);

  useEffect(() => {
    void reload();
    // Without events the pane still works; it reads when a tab is opened.
    const watching = watchChanges(() => void reload()).catch(() => () => Promise.resolve());
    return () => {
      // The workbook may be gone by then; then there is nothing to stop.
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [reload]);

  const work = useCallback(
    async (task: () => Promise<void>) => {
      writing.current++;
      setFailure(undefined);
      const done = queue.current.then(task).then(
        () => true,
        (error: unknown) => {
          setFailure(error);
          return false;
        },
      );
      queue.current = done;
      const succeeded = await done;
      writing.current--;
      // What stands in the workbook decides, also after a failure.
      await reload();
      return succeeded;
    },
    [reload],
  );

  const showAhead = useCallback((update: (read: T) => T) => {
    writing.current++;
    setRead((current) => (current === undefined ? current : update(current)));
    return () => void writing.current--;
  }, []);

  return useMemo(() => ({ read, thrown, failure, work, reload, showAhead }), [read, thrown, failure, work, reload, showAhead]);
}
