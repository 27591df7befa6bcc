/** Making a proposal for Word, in the task pane. */
export const proposalPane = {
  make: "Maak Word-voorstel",
  again: "Maak Word-voorstel opnieuw",
  busy: "Het voorstel wordt gemaakt",
  saved: (file: string) =>
    `${file} is gedownload. Ziet u geen bestand, dan houdt Excel downloads tegen: kopieer het voorstel en plak het in Word.`,
  notSaved: "Het voorstel is klaar. Excel laat hier geen downloads toe: kopieer het voorstel en plak het in een leeg document in Word.",
  copy: "Kopieer voorstel",
  copied: "Het voorstel staat op het klembord. Plak het in een leeg document in Word.",
  notCopied: "Kopiëren is hier niet toegestaan. Open het werkboek in Excel op het web en maak het voorstel daar.",
};

export type ProposalPaneTexts = typeof proposalPane;
