/** The list of keyboard shortcuts. */
export const SHORTCUTS: Readonly<Record<string, string>> = {
  "Quick Sum": "AutoSom", "Sheet View": "Weergave", "Sheet Edit": "Bewerken", "Zoom in": "Inzoomen", "Zoom out": "Uitzoomen", "Reset zoom level": "Zoom op 100%",
  "Select the cell below": "Cel eronder", "Select the cell above": "Cel erboven", "Select the left cell": "Cel links", "Select the right cell": "Cel rechts", "Select the next cell": "Volgende cel",
  "Select the previous cell": "Vorige cel", "Select the cell above that has value": "Gevulde cel erboven", "Select the cell below that has value": "Gevulde cel eronder",
  "Select the cell left that has value": "Gevulde cel links", "Select the cell right that has value": "Gevulde cel rechts", "Expand selection down": "Selectie naar onderen uitbreiden",
  "Expand selection up": "Selectie naar boven uitbreiden", "Expand selection left": "Selectie naar links uitbreiden", "Expand selection right": "Selectie naar rechts uitbreiden",
  "Expand selection to the left gap": "Selectie tot de rand links", "Expand selection to the below gap": "Selectie tot de rand onder", "Expand selection to the right gap": "Selectie tot de rand rechts",
  "Expand selection to the up gap": "Selectie tot de rand boven", "Select all": "Alles selecteren", "Toggle editing": "Bewerken aan of uit", "Clear and start editing": "Wissen en bewerken",
  "Abort editing": "Bewerken afbreken", "Break line": "Nieuwe regel", "Toggle bold": "Vet", "Start Editing (Selection into the Editor)": "Cel bewerken", "Repeat last action": "Laatste handeling herhalen",
  "Toggle italic": "Cursief", "Toggle underline": "Onderstrepen", "Toggle strike through": "Doorhalen", "Drawing View": "Afbeeldingen", "Move Drawing down": "Afbeelding omlaag",
  "Move Drawing up": "Afbeelding omhoog", "Move Drawing left": "Afbeelding naar links", "Move Drawing right": "Afbeelding naar rechts", "Delete Drawing": "Afbeelding verwijderen",
};
