/** Pictures on a sheet. */
export const PICTURES: Readonly<Record<string, string>> = {
  "Cannot crop non-image objects.": "Alleen afbeeldingen kunnen worden bijgesneden.", Arrange: "Volgorde", "Bring Forward": "Naar voren", "Send Backward": "Naar achteren", "Bring to Front": "Vooraan", "Send to Back": "Achteraan",
  Transform: "Plaats en grootte", "Rotate (°)": "Draaien (°)", "X (px)": "X (px)", "Y (px)": "Y (px)", "Width (px)": "Breedte (px)", "Height (px)": "Hoogte (px)", "Lock Ratio (%)": "Verhouding vastzetten (%)", Crop: "Bijsnijden",
  "Start Crop": "Bijsnijden", Free: "Vrij", Group: "Groeperen", Ungroup: "Groep opheffen", Align: "Uitlijnen", "Select Align Type": "Uitlijning kiezen", "Align Left": "Links", "Align Center": "Midden", "Align Right": "Rechts",
  "Align Top": "Boven", "Align Middle": "Midden", "Align Bottom": "Onder", "Distribute Horizontally ": "Horizontaal verdelen", "Distribute Vertically ": "Verticaal verdelen", "No Object Selection": "Niets geselecteerd", Replace: "Vervangen",
  "Reset Size": "Oorspronkelijke grootte", "Text Wrapping": "Tekstomloop", "Wrapping Style": "Omloop", Square: "Rechthoekig", "Top and Bottom": "Boven en onder", "In line with text": "In de tekst", "Behind text": "Achter de tekst",
  "In front of text": "Voor de tekst", "Wrap text": "Tekstomloop", "Both sides": "Beide zijden", "Left only": "Alleen links", "Right only": "Alleen rechts", "Distance from text": "Afstand tot de tekst", "Top(px)": "Boven (px)", "Left(px)": "Links (px)",
  "Bottom(px)": "Onder (px)", "Right(px)": "Rechts (px)", "Float Image": "Afbeelding op het blad", "Cell Image": "Afbeelding in de cel", "Edit Image": "Afbeelding bewerken", "Save Cell Images": "Afbeeldingen opslaan", "Image Count": "Aantal afbeeldingen",
  "File Name": "Bestandsnaam", "Use Cell Address (A1, B2...)": "Celadres (A1, B2 ...)", "Use Column Value": "Waarde uit een kolom", "Select Column": "Kolom kiezen", "Failed to save cell images": "De afbeeldingen zijn niet opgeslagen.",
  "Flip Horizontal": "Horizontaal spiegelen", "Flip Vertical": "Verticaal spiegelen", "Image size exceeds limit, limit is {0}M": "De afbeelding is te groot; ten hoogste {0} MB.", "Invalid image type": "Dit soort afbeelding kan niet worden gebruikt.",
  "Only {0} images can be uploaded at a time": "Er kunnen {0} afbeeldingen tegelijk worden toegevoegd.", "Invalid image": "Deze afbeelding kan niet worden gelezen.", "Anchor Properties": "Koppeling aan cellen",
  "Move and size with cells": "Met de cellen verplaatsen en van grootte veranderen", "Move but don't size with cells": "Met de cellen verplaatsen", "Don't move or size with cells": "Niet verplaatsen", "Paste as cell image": "In de cel plakken",
  "Pasting a cell image will overwrite the existing content of the cell, continue pasting": "De inhoud van de cel wordt vervangen. Wilt u doorgaan?", "Sheet cell image copy paste is not supported in this unit": "Hier kan de afbeelding niet worden geplakt.",
};
