import { normaliseName } from "../../population/names";

const plain = (text: string): string =>
  normaliseName(text)
    .replace(/[:=€*]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();

const total = /^(?:(?:sub|eind|hoofd)?totaal|totale?n?|som|samen|total|subtotal|sum)(?: |$)|(?: |^)(?:sub|eind)?(?:totaal|total)$/;
const toDivide = /^te verdelen$/;
const grand = /^(?:eindtotaal|hoofdtotaal|grand total)(?: |$)/;
const aside =
  /^(?:verschil|afwijking|controle|gemiddelde?|per inwoner|aandeel|percentage|in procenten|check|difference|average|waarvan|index|saldo|resultaat|tekort|overschot|balance|result|deficit|surplus)(?: |$)/;
const key = /inwoner|bevolking|doelgroep|gewicht|sleutel|\buren\b|inhabitant|population|weight|target group|\bhours\b/;
const signed =
  /verschil|afwijking|mutatie|saldo|correctie|verrekening|\baf\b|minus|aftrek|korting|vermindering|difference|change|balance|\bless\b|discount|deduction/;
const share = /aandeel|percentage|procent|%|\bdeel\b|verdeling|\bshare\b/;

/** A row or column that says it is the sum of others: "Totaal", "Subtotaal HBEL", "HBEL totaal", "Som van de rijen". */
export const saysTotal = (label: string): boolean => total.test(plain(label)) || toDivide.test(plain(label));
/** "Gemeenten samen" is a row of its own; as a heading of a column, "Samen" and "Totaal" say that it sums the others. */
export const headsTotals = (heading: string): boolean => /^(?:totaal|samen|total|together)$/.test(plain(heading));
export const saysGrandTotal = (label: string): boolean => grand.test(plain(label));
export const saysMunicipalities = (label: string): boolean => /gemeenten|municipalit/.test(plain(label));
/** A sum of another year or of a plan, below the sum of the rows themselves. */
export const saysOtherSum = (label: string): boolean =>
  /\b(?:19|20)\d\d\b|vorig|eerder|begroot|begroting|raming|previous|budget|last year/.test(plain(label));
/** A row that tells something about the others without being part of the sum. */
export const saysAside = (label: string): boolean => aside.test(plain(label));
const divided = /^(?:naar|volgens|op basis van|bedrag|bijdrage|kosten|by|based on|amount|cost)(?: |$)/;
/** "Naar inwoners" heads amounts, "Inwoners" heads what they follow. */
export const headsKey = (heading: string): boolean => key.test(plain(heading)) && !divided.test(plain(heading)) && !headsRate(heading);
/** Amounts under such a heading, or in a row with such a name, may be negative. */
export const saysSigned = (text: string): boolean => signed.test(plain(text));
/** Shares of one whole. */
export const headsPart = (heading: string): boolean => /aandeel|\bdeel\b|verdeling|\bshare\b/.test(plain(heading));
export const headsShare = (heading: string): boolean => share.test(plain(heading));

const rate =
  /\bper (?:inwoners?|inw|hoofd|persoon|uur|stuk|eenheid|inhabitant|capita|person|hour|unit)\b|\/ ?(?:inw|uur|hour|inhabitant)|tarief|prijs|\brate\b|\bprice\b|gemiddeld|average|\bweken\b|\bweeks\b|index|ratio|factor|cumul|oplopend|running total/;
/** Numbers under such a heading are not added up: 75 euro per hour in four rows is no 300. */
export const headsRate = (heading: string): boolean => rate.test(plain(heading));

const numbering = /^(?:nr|no|nummer|volgnummer|volgnr|nummering|code|gemeentecode|cbs code|id|rang|rank|number|datum|date)$/;
/** Numbers under such a heading name things. */
export const headsNumbering = (heading: string): boolean => heading.trim() === "#" || numbering.test(plain(heading));

const scaled =
  /(?:\bx|×|in|maal|times)\s*(?:€|eur|euro)?\s*(?:1[., ]?000(?:[., ]?000)?\b|duizend|miljoen|mln|thousand|million)|\bk€|€ ?k\b|\(k\)|\bmln\b|\bmiljoen|\bduizend/i;
/** Amounts in thousands or millions: a number of them is no number of euros. */
export const headsScaled = (heading: string): boolean => scaled.test(heading);

const counts = /dagen|days|\bfte\b|aantal|number of|personen|people|banen|jobs|rang|product|index|\bweken\b|\bweeks\b|ratio|factor/;
/** Amounts of money under such a heading, in euros or in thousands of them. */
export const headsAmounts = (heading: string): boolean => !headsKey(heading) && !counts.test(plain(heading));
/** Amounts in euros. */
export const headsMoney = (heading: string): boolean => headsAmounts(heading) && !headsScaled(heading);
