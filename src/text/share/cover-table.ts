import type { PlanResult } from "../../domain/plan/outcome/calculate-plan";
import { sumOf } from "../../domain/audit/table/amounts";
import type { ShareTexts } from "./nl";
import { localeOf, type Language } from "../language";

/** A table in words: headings, rows and the last row with totals. */
export interface CoverTable {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly total: readonly string[];
}

/** Who pays what, as the proposal of a region prints it: contributions, then every gemeente that pays, then the total, per year. */
export function coverTableToCopy(result: PlanResult, scenario: string, { cover }: ShareTexts, language: Language): CoverTable {
  const parties = [
    ...result.totals.contributions.map(({ party, amount }) => ({
      name: party,
      total: amount,
      perYear: result.years.map((year) => sumOf(year.contributions.filter((one) => one.party === party).map((one) => one.amount))),
    })),
    ...result.totals.municipalities
      .map(({ municipality, amount }, index) => ({
        name: municipality,
        total: amount,
        perYear: result.years.map((year) => year.municipalities[index]?.amount ?? 0),
      }))
      .filter(({ total }) => total !== 0),
  ];
  const several = result.years.length > 1;
  const amountsOf = ({ perYear, total }: { readonly perYear: readonly number[]; readonly total: number }) =>
    several ? [...perYear, total] : [total];
  const total = { perYear: result.years.map((year) => year.costs.total), total: result.totals.costs };
  const write = writer([...parties, total].flatMap(amountsOf), language);
  return {
    title: cover.title(scenario),
    headings: [cover.party, ...(several ? [...result.years.map(({ year }) => cover.year(year)), cover.together] : [cover.amount])],
    rows: parties.map((party) => [party.name, ...amountsOf(party).map(write)]),
    total: [cover.total, ...amountsOf(total).map(write)],
  };
}

/** Whole euros, or cents in every amount when one has them. */
function writer(amounts: readonly number[], language: Language): (amount: number) => string {
  const digits = amounts.every(Number.isInteger) ? 0 : 2;
  const format = new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return (amount) => format.format(amount);
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Attributes instead of styles: Word reads both, and the page's own security policy allows no inline styles. */
const cell = (tag: "th" | "td", content: string, column: number): string =>
  `<${tag}${tag === "th" ? ' scope="col"' : ""} align="${column === 0 ? "left" : "right"}">${content}</${tag}>`;

/** As HTML that Word, Outlook and Excel paste as a table. */
export function coverHtml({ title, headings, rows, total }: CoverTable): string {
  const line = (cells: readonly string[]) => `<tr>${cells.join("")}</tr>`;
  const head = line(headings.map((text, column) => cell("th", escaped(text), column)));
  const body = rows.map((row) => line(row.map((text, column) => cell("td", escaped(text), column)))).join("");
  const foot = line(total.map((text, column) => cell("td", `<b>${escaped(text)}</b>`, column)));
  return (
    `<table border="1" cellspacing="0" cellpadding="4"><caption ` +
    `align="top">${escaped(title)}</caption><thead>${head}</thead><tbody>${body}${foot}</tbody></table>`
  );
}

/** As plain text, with tabs between the cells. */
export const coverText = ({ title, headings, rows, total }: CoverTable): string =>
  [title, ...[headings, ...rows, total].map((row) => row.join("\t"))].join("\n");
