/**
 * Puts the text on the clipboard; false when that is not allowed, as in Excel on the web, which frames the pane. The element, which shows
 * the text, is then selected, so that the keyboard can copy it.
 */
export async function copyText(text: string, element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    window.getSelection()?.selectAllChildren(element);
    // Deprecated, but works in frames that may not use the clipboard API.
    return document.execCommand("copy");
  }
}
