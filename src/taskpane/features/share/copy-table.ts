/**
 * Puts a table on the clipboard as HTML and as text; false when that is not allowed, as in Excel on the web, which frames the pane.
 */
export async function copyTable(html: string, text: string): Promise<boolean> {
  try {
    const blob = (type: string, content: string) => new Blob([content], { type });
    await navigator.clipboard.write([new ClipboardItem({ "text/html": blob("text/html", html), "text/plain": blob("text/plain", text) })]);
    return true;
  } catch {
    return copyByCommand(html, text);
  }
}

/** Deprecated, but works in frames that may not use the clipboard API. */
function copyByCommand(html: string, text: string): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    copied = true;
  };
  document.addEventListener("copy", fill);
  try {
    return document.execCommand("copy") && copied;
  } finally {
    document.removeEventListener("copy", fill);
  }
}
