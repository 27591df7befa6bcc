/** Excel for Mac and on tablets drops what a task pane wants to download, without an error that could be caught. */
export const downloadsAreBlocked = (): boolean => ["Mac", "iOS", "Android"].includes(String(Office.context?.platform));

/** Longer than any browser takes to start with a file. */
const minute = 60_000;

/** Offers a file as a download of the page. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), minute);
}
