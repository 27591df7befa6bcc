const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the file to the browser, which puts it in the user's downloads. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: WORKBOOK_TYPE }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  // The download reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
