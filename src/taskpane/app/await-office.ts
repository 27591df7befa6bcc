/** "silent": Excel has not answered in time, though it still may. "unreachable": office.js itself did not load. */
export type OfficeState = "waiting" | "excel" | "outside" | "silent" | "unreachable";

/** Longer than a cold start of Excel on the web takes, shorter than people's patience. */
export const answerTimeoutSeconds = 15;

/**
 * Reports how the connection with Excel comes about, now and when it changes: Office.onReady may never answer, and may still answer after
 * the pane has stopped waiting. The returned function stops the reports.
 */
export function awaitOffice(report: (state: OfficeState) => void): () => void {
  if (typeof Office === "undefined") {
    report("unreachable");
    return () => undefined;
  }
  let stopped = false;
  const watchdog = setTimeout(() => report("silent"), answerTimeoutSeconds * 1000);
  void Office.onReady((info) => {
    clearTimeout(watchdog);
    if (!stopped) report(info.host === Office.HostType.Excel ? "excel" : "outside");
  });
  return () => {
    stopped = true;
    clearTimeout(watchdog);
  };
}
