/** Lets the user choose a workbook; undefined when the dialog is closed without a choice. */
export function chooseFile(): Promise<File | undefined> {
  const input = Object.assign(document.createElement("input"), { type: "file", accept: ".xlsx" });
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0]));
    input.addEventListener("cancel", () => resolve(undefined));
    input.click();
  });
}
