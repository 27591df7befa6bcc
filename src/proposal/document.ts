import type { Language } from "../text/language";

/** A document as its reader sees it, whatever file it ends up in. All text is plain: nothing in it is markup. */
export interface ProposalDocument {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly blocks: readonly DocumentBlock[];
  /** Stands below every page. */
  readonly footer: string;
  /** "Blad 1 van 3": the words around the numbers. */
  readonly page: { readonly before: string; readonly between: string };
}

export type DocumentBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  /** In an order that matters. */
  | { readonly kind: "steps"; readonly items: readonly string[] }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | TableBlock;

export interface TableBlock {
  readonly kind: "table";
  /** What the table shows; also said to who cannot see it. */
  readonly caption: string;
  readonly columns: readonly DocumentColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Last row, set apart. */
  readonly total?: readonly string[];
}

export interface DocumentColumn {
  readonly heading: string;
  readonly align: "left" | "right";
  /** Part of the table's width, relative to the other columns. */
  readonly width: number;
}
