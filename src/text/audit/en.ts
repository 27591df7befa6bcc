import type { AuditTexts, FindingWords } from "./nl";

const totalIsWrong = ({ sum, total, amount }: FindingWords): string =>
  `The total is wrong: the amounts add up to ${sum}, it says ${total} (${amount} difference).`;

const closes = ({ closing, expected, key }: FindingWords): string =>
  `With ${closing} the table closes.${expected === closing ? "" : ` For comparison: by ${key} it would be about ${expected}.`}`;

export const audit: AuditTexts = {
  intro: "Normplan recalculates a table that is already in your workbook. Nothing changes until you click Repair.",
  selection: "Check selection",
  workbook: "Check all tables",
  hint: "Select a cell in the table, or exactly the cells you want checked. Normplan looks at:",
  looksAt: [
    "totals and subtotals: do they add up, also across columns",
    "the division: do the amounts follow the inhabitants or another column, and which row differs",
    "municipalities that are there twice, are missing or no longer exist",
    "rounding, percentages and signs",
    "text instead of numbers, errors, overwritten formulas and hidden rows",
  ],
  doubt: "A finding is an indication. When in doubt, ask whoever made the table before you repair anything.",
  busy: (percentage) => `Checking: ${percentage}`,
  cancel: "Cancel",
  cancelled: "The check was stopped. Nothing has changed.",
  noTable: "No table was found here. Select a cell in a table with names and at least two rows of amounts, and try again.",
  noTables: "No table with names and amounts was found in this workbook.",
  summary: (tables, findings) =>
    `${tables === 1 ? "1 table" : `${String(tables)} tables`} checked: ` +
    `${findings === 0 ? "no findings" : findings === 1 ? "1 finding" : `${String(findings)} findings`}.`,
  table: (sheet, address) => `${sheet}, ${address}`,
  tableLink: (place) => `Show table ${place}`,
  cut: {
    selection:
      "Only the selected cells were recalculated. There are more numbers beside them, which do not count. Select one cell to " +
      "check the whole table.",
    size: "This sheet is too large to be read completely. Only the first rows were recalculated.",
  },
  nothing: "No findings.",
  checked: "What was checked",
  show: "Show",
  showCell: (cell) => `Show cell ${cell}`,
  showCells: (cells) => `Show cells ${cells}`,
  repair: "Repair",
  becomes: (content) => `Becomes ${content}`,
  formula: "the formula of the cells around it",
  sumFormula: "a formula that adds the rows",
  subtotalFormula: "a formula that adds the subtotals",
  cells: (count) => `${String(count)} cells`,
  repaired: (cell) => `${cell} has been repaired. Undo in Excel takes it back.`,
  changed: "The table has changed since the check. Nothing was overwritten. Check the table again.",
  spilled: "This cell gets its value from a formula in another cell. Nothing was overwritten. Change that formula.",
  weight: { error: "Error", warning: "Take note", note: "For information" },
  cell: (address) => `Cell ${address}`,
  named: (label, address) => `${label} (${address})`,
  population: (year) => `the inhabitants (best fit: 1-1-${year})`,
  column: (heading) => `the column ${heading}`,
  inhabitants: "inhabitants",
  and: "and",
  or: "or",
  remedy: (cell: string, expected: string) => `${cell} becomes ${expected}`,
  proof: {
    sum: (who: string) => `the sum to ${who}`,
    across: (who: string) => `the row to ${who}`,
    product: (who: string) => `the product at ${who}`,
    index: (who: string) => `the index at ${who}`,
    share: (who: string) => `the share at ${who}`,
    key: (who: string, of: string) => `the division of ${who}${of === "" ? "" : ` by ${of}`}`,
    population: (_who: string, of: string) => `the number of inhabitants of CBS on 1 January ${of}`,
    constant: (who: string) => `the fixed amount at ${who}`,
    equal: (who: string) => `the equality with ${who}`,
  },
  makes: {
    sum: () => "the sum of the parts",
    across: (of: string) => `the result of ${of}`,
    product: (of: string) => `${of} multiplied`,
    index: (of: string) => `${of} applied`,
    share: (of: string) => `the share in ${of}`,
    key: (of: string) => `the sum of the parts (divided${of === "" ? "" : ` by ${of}`} with largest remainders)`,
    population: (of: string) => `the number of inhabitants of CBS on 1 January ${of}`,
    constant: () => "the fixed amount of the other rows",
    equal: (of: string) => `the other total (${of})`,
  },
  empty: "nothing",
  except: (rows) => `, except for ${rows}`,
  rows: (count) => `${String(count)} rows`,
  findings: {
    errorCell: ({ who, value, count, heading }) =>
      count === 1
        ? `${who} gives the error ${value}. As long as it is there, the total cannot be recalculated.`
        : `${String(count)} cells under ${heading} give an error, such as ${value} in ${who}. As long as they are there, the ` +
          "total cannot be recalculated.",
    numbersAsText: ({ count, who, heading, value, sum }) =>
      count === 1
        ? `${who}: "${value}" is stored as text. Excel does not count it.`
        : `${String(count)} numbers under ${heading} are stored as text, such as "${value}". Excel does not count ` +
          `them${sum === "" ? "." : `: ${sum} together, without totals.`}`,
    formulaOverwritten: ({ who, value }) =>
      `${who} is a number (${value}), while the cells around it have the same formula. It no longer changes with them.`,
    outsideFormula: ({ who, count, heading }) =>
      count === 1
        ? `${who} takes its value from another file. Without that file it cannot be recalculated.`
        : `${String(count)} cells under ${heading} take their value from another file, the first being ${who}. Without that file ` +
          "they cannot be recalculated.",
    sumMismatch: ({ who, sum, total, amount }) => `${who}: the amounts add up to ${sum}, it says ${total} (${amount} difference).`,
    roundingDifference: ({ who, sum, total, amount }) =>
      `${who}: the amounts add up to ${sum}, it says ${total}. The difference of ${amount} can come from rounding every row by itself.`,
    wrongTotal: ({ who, sum, total, amount, key }) =>
      `${who}: the amounts add up to ${sum}, it says ${total} (${amount} difference). The amounts follow ${key}; the total seems wrong.`,
    totalOfOther: ({ who, sum, total, heading, other }) =>
      `${who}: under ${heading} it says ${total}, the total of ${other}. The amounts add up to ${sum}.`,
    totalSkipsRows: ({ who, other, sum, total }) =>
      `${who}: the formula leaves out ${other}. All amounts together are ${sum}, it says ${total}.`,
    totalOfVisible: ({ who, count, sum, total }) =>
      `${who}: it says ${total}, the total of the rows in sight. With the ` +
      `${count === 1 ? "hidden row" : `${String(count)} hidden rows`} it is ${sum}.`,
    totalCountsTotals: ({ who, other, count, sum, total, amount }) =>
      `${who}: ${other} ${count === 1 ? "is" : "are"} counted twice. The amounts themselves add up to ${sum}, it says ` +
      `${total} (${amount} difference).`,
    copiedAmount: (words) =>
      `${totalIsWrong(words)} ${words.who} has the same amount as ${words.other} (${words.value}) with ${words.ratio} times ` +
      `as many ${words.weight}. ${closes(words)}`,
    closingRow: (words) => `${totalIsWrong(words)} ${words.who} does not fit the other amounts with ${words.value}. ${closes(words)}`,
    copiedDeviation: ({ who, other, value, ratio, weight, key, closing }) =>
      `${who} has the same amount as ${other} (${value}) with ${ratio} times as many ${weight}. The other amounts follow ` +
      `${key}; that makes ${closing}.`,
    keyDeviation: ({ who, value, key, closing, amount }) =>
      `${who} is ${value}. The other amounts follow ${key}; that makes ${closing} (${amount} difference).`,
    swappedAmounts: ({ who, value, other, otherValue, key }) =>
      `${who} and ${other} seem to be swapped: ${value} and ${otherValue}. The other amounts follow ${key}.`,
    inhabitantsDiffer: ({ who, value, closing, year, other }) =>
      `${who}: it says ${value} inhabitants${other === "" ? "" : `, the number of 1 January ${other}`}. On 1 January ${year} ` +
      `there were ${closing} according to CBS; the other rows have the numbers of that day.`,
    inhabitantsOfOtherYear: ({ heading, other, year }) =>
      `The heading "${heading}" says ${other}, but the numbers are those of CBS on 1 January ${year}.`,
    followsOtherYear: ({ heading, other, otherValue, year }) =>
      `${heading} follows the inhabitants on 1 January ${year}, but under ${other} are those of 1 January ${otherValue}.`,
    neverTogether: ({ label }) =>
      `${label} are in the table together, but were never municipalities at the same time. Check whether something is counted twice.`,
    wrongRounding: ({ who, value, closing }) => `${who} is ${value}, while the other amounts are rounded. Rounded it is ${closing}.`,
    wrongAmount: ({ who, value, closing, other, amount }) =>
      `${who} says ${value}. With ${closing}, ${other} is right (${amount} difference); there is no other explanation.`,
    brokenRelation: ({ who, value, closing, key, other, amount }) =>
      `${who} says ${value}, ${key} is ${closing} (${amount} difference).${other === "" ? "" : ` There are several explanations: ${other}.`}`,
    formulaDiffers: ({ who, value, other }) => `${who}: the formula ${value} is not that of the cells around it (${other}).`,
    shownMismatch: ({ who, sum, total }) =>
      `${who}: on paper the amounts add up to ${sum}, it says ${total}. That comes from decimals that are not shown.`,
    percentagesNotHundred: ({ heading, sum }) =>
      `The percentages under ${heading} make ${sum} instead of 100%. Rounding does not explain that.`,
    shareDiffers: ({ who, value, closing, otherValue }) => `${who}: the share is ${otherValue}, but ${value} is ${closing} of the total.`,
    negativeAmount: ({ who, value, closing }) =>
      closing === ""
        ? `${who} is negative (${value}). Check whether that is meant.`
        : `${who} is negative (${value}). With ${closing} the table closes.`,
    doubleMunicipality: ({ label, count, isSame, amount, other }) =>
      `${label} is in the table ${String(count)} ` +
      `times${isSame ? (amount === "" ? "." : `, each time with ${amount}.`) : `, with ${other}. Check whether that is meant.`}`,
    missingMunicipalities: ({ label, count, other, amount }) =>
      `${label} ${count === 1 ? "is" : "are"} missing; the other municipalities of the region ${other} are in the ` +
      `table.${amount === "" ? "" : ` ${amount} too little is shared.`}`,
    hiddenRows: ({ count, amount, transposed }) => {
      const lines = transposed
        ? count === 1
          ? "1 column is"
          : `${String(count)} columns are`
        : count === 1
          ? "1 row is"
          : `${String(count)} rows are`;
      return (
        `${lines} hidden${transposed ? "" : ", collapsed or filtered out"}, together ${amount}. In the check ` +
        `${count === 1 ? "it counts" : "they count"}.`
      );
    },
  },
  passed: {
    cells: (count) =>
      count === 1 ? "1 cell looked at for errors, text and formulas" : `${String(count)} cells looked at for errors, text and formulas`,
    sums: (count) => (count === 1 ? "1 total adds up" : `${String(count)} totals add up`),
    noTotals: "The table has no total; whether it adds up cannot be told",
    key: (heading, key, largest, except) =>
      largest === ""
        ? `${heading} follows ${key}${except}, apart from rounding`
        : `${heading} follows ${key}${except}, apart from rounding (at most ${largest} difference per row)`,
    roughKey: (heading, key, largest, except) => `${heading} roughly follows ${key}${except} (at most ${largest} difference per row)`,
    inhabitants: (heading, year, except) => `The numbers under ${heading} are the inhabitants of CBS on 1-1-${year}${except}`,
    shares: (heading, of) => `The percentages under ${heading} belong to ${of}`,
    notAdded: (headings, count) =>
      `${headings} ${count === 1 ? "was" : "were"} not added up: that has no meaning for a rate, an average or equal numbers`,
    formerMunicipalities: (names, count, into) =>
      `${names} became part of ${into} before the figures of Normplan begin; whether ` +
      `${count === 1 ? "that amount follows" : "those amounts follow"} the inhabitants cannot be told`,
    percentages: (heading, sum) => `${heading} makes ${sum}`,
    percentagesRounded: (heading, sum) => `${heading} makes ${sum}; that is rounding and no error`,
    transposed: "The table was read turned round: the names are in the columns",
  },
};
