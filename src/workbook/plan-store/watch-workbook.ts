import { inWorkbook } from "../run";

/** Changes come in bursts: a paste, a fill, an undo. */
const quietMilliseconds = 250;

/**
 * Calls back once after the user has changed something, however many changes came at once; not for what the add-in writes itself.
 * @returns a function that stops watching
 */
export async function watchWorkbook(changed: () => void): Promise<() => void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, quietMilliseconds);
  };
  const handlers = await inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    const registered = [
      worksheets.onChanged.add(async ({ triggerSource }) => {
        if (triggerSource !== Excel.EventTriggerSource.thisLocalAddin) soon();
      }),
      worksheets.onDeleted.add(async () => soon()),
    ];
    await context.sync();
    return registered;
  });
  return () => {
    clearTimeout(timer);
    const [first] = handlers;
    if (!first) return;
    // The workbook may be gone by now; then there is nothing to stop.
    void Excel.run(first.context as Excel.RequestContext, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    }).catch(() => undefined);
  };
}
