import {
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
} from "@univerjs/core";

const END = "\r\n";

function editorDocument(injector: Injector, id: string): DocumentDataModel | null {
  return injector.get(IUniverInstanceService).getUnit<DocumentDataModel>(id, UniverInstanceType.UNIVER_DOC) ?? null;
}

const plainText = (document: DocumentDataModel | null): string | undefined => document?.getBody()?.dataStream.replace(/\r\n$/u, "");

/** What stands in the cell's editor. */
export const cellEditorText = (injector: Injector): string => plainText(editorDocument(injector, DOCS_NORMAL_EDITOR_UNIT_ID_KEY)) ?? "";

/** What stands in the two editors of a cell: in the cell and in the formula bar. */
export function editorTexts(injector: Injector): string[] {
  const ids = [DOCS_NORMAL_EDITOR_UNIT_ID_KEY, DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY];
  return ids.flatMap((id) => plainText(editorDocument(injector, id)) ?? []);
}

/** Puts another text in the cell's editor as it closes; the grid takes what it finds there. */
export function replaceCellEditorText(injector: Injector, text: string): void {
  const body = editorDocument(injector, DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.getBody();
  if (!body) return;
  body.dataStream = text + END;
  body.textRuns = [];
  body.paragraphs = body.paragraphs?.slice(0, 1).map((paragraph) => ({ ...paragraph, startIndex: text.length }));
}
