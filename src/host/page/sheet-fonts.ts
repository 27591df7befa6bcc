import "./sheet-fonts.css";

/** The grid draws on a canvas, which does not wait for fonts: they have to be there before the first cell is drawn. */
export async function loadSheetFonts(): Promise<void> {
  await Promise.all(
    ["Calibri", "Segoe UI"].flatMap((family) => [`11px "${family}"`, `bold 11px "${family}"`]).map((font) => document.fonts.load(font)),
  );
}
