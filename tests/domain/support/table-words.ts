/** What makers of tables write, in Dutch and in English. */
export interface TableWords {
  readonly label: readonly string[];
  readonly contributions: readonly string[];
  readonly amount: readonly string[];
  readonly inhabitants: readonly string[];
  readonly hours: string;
  readonly rate: string;
  readonly share: string;
  readonly across: string;
  readonly subtotal: readonly string[];
  readonly groups: readonly string[];
  readonly grandTotal: string;
  readonly total: readonly string[];
  readonly municipalities: readonly string[];
  readonly plan: string;
  readonly units: { readonly amount: string; readonly number: string };
  readonly title: string;
  readonly footer: string;
}

export const dutchWords: TableWords = {
  label: ["Partij", "Gemeente", ""],
  contributions: ["Ministerie van SZW", "Werkkamer", "Provincie"],
  amount: ["Bedrag", "Bijdrage (€)", "Kosten", "Bedrag (x € 1.000)"],
  inhabitants: ["Inwoners", "Aantal inwoners", "Bevolking"],
  hours: "Uren",
  rate: "Tarief",
  share: "Aandeel",
  across: "Totaal",
  subtotal: ["Subtotaal", "Totaal"],
  groups: ["dienst", "HBEL", "cluster"],
  grandTotal: "Eindtotaal",
  total: ["Totaal", "Totaal:", "TOTAAL", "Totaal kosten", "Som", "Totale kosten", "Alles samen totaal"],
  municipalities: ["Gemeenten", "Gemeenten samen", "Bijdrage gemeenten"],
  plan: "Begroting",
  units: { amount: "€", number: "aantal" },
  title: "Verdeling van de kosten over de partijen",
  footer: "Bron: CBS, bewerking gemeente",
};

export const englishWords: TableWords = {
  label: ["Party", "Municipality"],
  contributions: ["Ministry", "Fund", "Province"],
  amount: ["Amount", "Contribution (€)", "Costs"],
  inhabitants: ["Inhabitants", "Population"],
  hours: "Hours",
  rate: "Price",
  share: "Share",
  across: "Total",
  subtotal: ["Subtotal", "Total"],
  groups: ["service", "north", "cluster"],
  grandTotal: "Grand total",
  total: ["Total", "Total:", "TOTAL", "Sum"],
  municipalities: ["Municipalities", "Municipalities together"],
  plan: "Budget",
  units: { amount: "€", number: "number" },
  title: "How the costs are divided",
  footer: "Source: CBS",
};
