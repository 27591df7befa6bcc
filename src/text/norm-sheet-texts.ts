/** Words on the sheets that hold the input of the norm. */
export interface NormSheetTexts {
  readonly norm: { readonly name: string; readonly title: string };
  readonly measures: { readonly name: string; readonly title: string };
  readonly funnel: { readonly name: string; readonly title: string };
  readonly settings: { readonly name: string; readonly title: string; readonly subtitle: string };
  readonly subtitle: string;
}
