/** Words on the sheets that hold the plan's input. */
export interface PlanSheetTexts {
  readonly sheets: { readonly assumptions: string; readonly municipalities: string; readonly scenarios: string };
  readonly titles: { readonly assumptions: string; readonly municipalities: string; readonly scenarios: string };
  readonly subtitle: string;
  readonly notes: {
    readonly instellingen: string;
    readonly bijdragen: string;
    readonly kosten: string;
    readonly gemeenten: string;
    readonly uitvoeringsdiensten: string;
    readonly scenarios: string;
  };
  readonly setting: { readonly label: string; readonly value: string; readonly unit: string; readonly explanation: string };
  readonly scenario: { readonly key: string; readonly table: string; readonly row: string; readonly column: string; readonly base: string };
  readonly units: {
    readonly people: string;
    readonly hours: string;
    readonly year: string;
    readonly euros: string;
    readonly share: string;
  };
  /** Above a table that shows cells of the user. */
  readonly linkCheck: { readonly missing: (count: string) => string; readonly typedOver: (count: string) => string };
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  readonly validation: { readonly choiceTitle: string; readonly choice: string; readonly numberTitle: string; readonly number: string };
}
