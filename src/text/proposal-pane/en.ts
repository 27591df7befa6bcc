import type { ProposalPaneTexts } from "./nl";

export const proposalPane: ProposalPaneTexts = {
  make: "Make Word proposal",
  again: "Make Word proposal again",
  busy: "The proposal is being made",
  saved: (file) => `${file} was downloaded. If you see no file, Excel holds downloads back: copy the proposal and paste it into Word.`,
  notSaved: "The proposal is ready. Excel allows no downloads here: copy the proposal and paste it into an empty document in Word.",
  copy: "Copy proposal",
  copied: "The proposal is on the clipboard. Paste it into an empty document in Word.",
  notCopied: "Copying is not allowed here. Open the workbook in Excel on the web and make the proposal there.",
};
