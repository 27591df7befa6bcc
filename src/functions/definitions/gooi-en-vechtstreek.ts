/** Rows that several examples share: regio Gooi en Vechtstreek in 2016 and 2017. */

/** Municipalities with their inhabitants on 1 January 2016 (CBS). */
export const inhabitants2016 = [
  ["Blaricum", 9622],
  ["Eemnes", 8877],
  ["Gooise Meren", 56696],
  ["Hilversum", 87830],
  ["Huizen", 41373],
  ["Laren", 10956],
  ["Weesp", 18572],
  ["Wijdemeren", 23275],
] as const;

/** Uitvoeringsdiensten with the inhabitants of the municipalities they serve on 1 January 2016, and their hours a week. */
export const diensten2017 = [
  ["Gooise Meren", 56696, 16],
  ["Hilversum", 87830, 16],
  ["HBEL", 70828, 16],
  ["Weesp", 18572, 8],
  ["Wijdemeren", 23275, 8],
] as const;

/** Contributions to the costs of EUR 192.000, in order of preference. */
export const contributions2017 = [
  ["Ministerie van SZW", "vast", 88500, null],
  ["Werkkamer", "percentage van rest", 0.65, 250],
] as const;

/** EUR 36.250 over the municipalities by their inhabitants on 1 January 2016, in whole euros. */
export const shares2016 = [1356, 1251, 7991, 12379, 5831, 1544, 2618, 3280] as const;

/** Extra jobs per quarter; the ends of 2019 and 2020 and March 2020 are published, the others illustrate. */
export const realisatie2020 = [
  ["2018-K4", 470],
  ["2019-K1", 488],
  ["2019-K2", 497],
  ["2019-K3", 492],
  ["2019-K4", 544],
  ["2020-K1", 547],
  ["2020-K2", 561],
  ["2020-K3", 580],
  ["2020-K4", 608],
] as const;
