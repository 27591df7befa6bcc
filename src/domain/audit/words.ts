import { normaliseName } from "../population/normalise-name";

const plain = (text: string): string => normaliseName(text).replace(/[:=€]+/g, " ").replace(/\s+/g, " ").trim();

const total = /^(?:(?:sub|eind|hoofd)?totaal|totalen|som|samen|total|subtotal|sum)(?: |$)/;
const grand = /^(?:eindtotaal|hoofdtotaal|grand total)(?: |$)/;
const aside = /^(?:verschil|afwijking|controle|gemiddelde?|per inwoner|aandeel|percentage|in procenten|check|difference|average|waarvan|index)(?: |$)/;
const key = /inwoner|bevolking|doelgroep|gewicht|sleutel|\buren\b|inhabitant|population|weight|target group|\bhours\b/;
const signed = /verschil|afwijking|mutatie|saldo|correctie|verrekening|difference|change|balance/;
const share = /aandeel|percentage|procent|%|\bdeel\b|verdeling|\bshare\b/;

/** A row or column that says it is the sum of others: "Totaal", "Subtotaal HBEL", "Som van de rijen". */
export const saysTotal = (label: string): boolean => total.test(plain(label));
/** "Gemeenten samen" is a row of its own; as a heading of a column, "Samen" and "Totaal" say that it sums the others. */
export const headsTotals = (heading: string): boolean => /^(?:totaal|samen|total|together)$/.test(plain(heading));
export const saysGrandTotal = (label: string): boolean => grand.test(plain(label));
/** A row that tells something about the others without being part of the sum. */
export const saysAside = (label: string): boolean => aside.test(plain(label));
export const headsKey = (heading: string): boolean => key.test(plain(heading));
/** Amounts under such a heading may be negative. */
export const headsSigned = (heading: string): boolean => signed.test(plain(heading));
export const headsShare = (heading: string): boolean => share.test(plain(heading));

const counts = /dagen|days|\bfte\b|aantal|number of|personen|people|banen|jobs|rang|product|index/;
/** Numbers under such a heading are no amounts of money. */
export const headsMoney = (heading: string): boolean => !headsKey(heading) && !counts.test(plain(heading));
