import { inWorkbook } from "./run";

/** Stops watching. */
export type StopWatching = () => Promise<void>;

/** Changes that come closer together than this are told as one. */
const pauseMs = 300;

/**
 * Tells when the user has changed cells, moved or inserted them, or deleted a sheet: once for a series of changes. What the add-in itself
 * writes in cells is passed over; Excel does not say who deleted a sheet, so that is always told.
 */
export async function watchChanges(changed: () => void): Promise<StopWatching> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, pauseMs);
    return Promise.resolve();
  };
  const onCells = ({ triggerSource }: Excel.WorksheetChangedEventArgs) => (triggerSource === "ThisLocalAddin" ? Promise.resolve() : soon());
  const handlers = await inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    const added = [worksheets.onChanged.add(onCells), worksheets.onDeleted.add(soon)];
    await context.sync();
    return added;
  });
  return async () => {
    clearTimeout(timer);
    const [first] = handlers;
    if (!first) return;
    await Excel.run(first.context as Excel.RequestContext, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}
