import { a1, quotedSheet, type CellArea } from "../plan/area";

/** An address as people know it: Blad1!C5:E9, with quotation marks where the name of the sheet needs them. */
export const addressOf = ({ sheet, area }: { readonly sheet: string; readonly area: CellArea }): string =>
  `${/^[\p{L}_][\p{L}\d_.]*$/u.test(sheet) ? sheet : quotedSheet(sheet)}!${a1(area)}`;
