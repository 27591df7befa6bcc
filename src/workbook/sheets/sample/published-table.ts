/**
 * The table "Dekking" as the proposal 17.0007826 of 16 June 2017 printed it. It does not add up: the rows make EUR 189.971, and
 * Wijdemeren carries the amount of Eemnes.
 */
export const publishedRows = [
  ["Ministerie van SZW", 88_500],
  ["Werkkamer", 67_250],
  ["Blaricum", 1_321],
  ["Eemnes", 1_257],
  ["Gooise Meren", 7_998],
  ["Hilversum", 12_426],
  ["Huizen", 5_856],
  ["Laren", 1_535],
  ["Weesp", 2_571],
  ["Wijdemeren", 1_257],
] as const;

export const publishedTotal = 192_000;
