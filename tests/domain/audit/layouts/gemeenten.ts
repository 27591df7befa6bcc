// Real gemeenten of nine arbeidsmarktregio's with their inhabitants on 1 January of three years,
// and the ways in which people write their names.

import type { Random } from "./random";

export const YEARS = [2024, 2025, 2026] as const;
export type Year = (typeof YEARS)[number];

export interface Gemeente {
  name: string;
  region: string;
  inhabitants: Record<Year, number>;
}

/** Region, then "name 2024 2025 2026" a gemeente. */
const TABLE: Record<string, string[]> = {
  "Gooi en Vechtstreek": [
    "Eemnes 9755 9927 10065",
    "Blaricum 12724 12947 12938",
    "Hilversum 94435 94393 94595",
    "Huizen 41193 41196 41287",
    "Laren 11439 11474 11547",
    "Wijdemeren 24605 24670 24672",
    "Gooise Meren 60370 61003 61213",
  ],
  Drechtsteden: [
    "Alblasserdam 20314 20242 20250",
    "Dordrecht 122070 122796 122991",
    "Hardinxveld-Giessendam 18762 19123 19402",
    "Hendrik-Ido-Ambacht 32689 32859 33100",
    "Papendrecht 32178 32299 32267",
    "Sliedrecht 26261 26601 26531",
    "Zwijndrecht 44874 44669 44819",
  ],
  Gorinchem: ["Gorinchem 38671 38842 39060", "Vijfheerenlanden 61669 62554 63246", "Molenlanden 45271 45363 45625"],
  "Holland Rijnland": [
    "Alphen aan den Rijn 114966 115773 117284",
    "Hillegom 22822 22786 23078",
    "Katwijk 66966 67089 67149",
    "Leiden 130108 130638 130328",
    "Leiderdorp 27736 27751 27973",
    "Lisse 23447 23582 23842",
    "Nieuwkoop 29501 29521 29728",
    "Noordwijk 45734 45929 46453",
    "Oegstgeest 25948 26058 26095",
    "Zoeterwoude 9732 10141 10355",
    "Teylingen 38470 38411 38739",
    "Kaag en Braassem 29168 29316 29467",
  ],
  Zeeland: [
    "Borsele 23121 23125 23186",
    "Goes 39682 40120 40387",
    "Hulst 27330 27378 27376",
    "Kapelle 13009 13012 13186",
    "Middelburg 50004 50152 50439",
    "Reimerswaal 23325 23335 23388",
    "Terneuzen 55132 55653 55955",
    "Tholen 26851 26942 27031",
    "Veere 22067 21945 22037",
    "Vlissingen 45389 45755 45878",
    "Schouwen-Duiveland 34631 34412 34409",
    "Noord-Beveland 7943 8046 8067",
    "Sluis 23150 23094 23199",
  ],
  Haaglanden: [
    "Delft 109577 110173 110089",
    "'s-Gravenhage 566221 568945 569468",
    "Rijswijk 59642 60717 61857",
    "Westland 115941 116916 118874",
    "Midden-Delfland 19377 19423 19355",
  ],
  Achterhoek: [
    "Aalten 27308 27466 27608",
    "Doetinchem 59623 60049 60466",
    "Winterswijk 29231 29232 29289",
    "Oude IJsselstreek 39402 39499 39596",
    "Oost Gelre 29969 30048 29868",
    "Berkelland 43933 43917 43986",
    "Bronckhorst 36119 36012 35983",
    "Montferland 36873 36996 37014",
  ],
  "Zuid-Limburg": [
    "Landgraaf 37112 36839 36844",
    "Beek 16215 16251 16141",
    "Brunssum 27770 27534 27474",
    "Heerlen 87461 87522 87764",
    "Kerkrade 45311 45490 45824",
    "Maastricht 125285 125563 126026",
    "Meerssen 18576 18460 18454",
    "Simpelveld 10255 10270 10459",
    "Stein 24744 24653 24691",
    "Vaals 10121 10007 10106",
    "Voerendaal 12375 12583 12432",
    "Valkenburg aan de Geul 16431 16464 16481",
    "Gulpen-Wittem 14054 14017 13945",
    "Sittard-Geleen 92650 92491 92461",
    "Eijsden-Margraten 26034 26181 26350",
    "Beekdaelen 35896 35824 35903",
  ],
  "Noordoost-Brabant": [
    "Boekel 11293 11465 11686",
    "Boxtel 33979 34241 34302",
    "'s-Hertogenbosch 160757 161530 162295",
    "Oss 94634 95239 95549",
    "Sint-Michielsgestel 30094 30176 30191",
    "Vught 32356 33010 33202",
    "Bernheze 32527 32606 32947",
    "Meierijstad 84304 84711 85236",
    "Land van Cuijk 91722 92817 93645",
    "Maashorst 59222 59671 60059",
  ],
};

export const GEMEENTEN: Gemeente[] = Object.entries(TABLE).flatMap(([region, lines]) =>
  lines.map((line) => {
    const words = line.split(" ");
    const [first, second, third] = words.slice(-3).map(Number) as [number, number, number];
    return { name: words.slice(0, -3).join(" "), region, inhabitants: { 2024: first, 2025: second, 2026: third } };
  }),
);

const BY_NAME = new Map(GEMEENTEN.map((gemeente) => [gemeente.name, gemeente]));

export function gemeenteNamed(name: string): Gemeente {
  const found = BY_NAME.get(name);
  if (!found) throw new Error(`no gemeente ${name}`);
  return found;
}

const OTHER_SPELLINGS: Record<string, string[]> = {
  "Hendrik-Ido-Ambacht": ["H.I. Ambacht", "Hendrik Ido Ambacht"],
  "'s-Gravenhage": ["Den Haag", "\u2019s-Gravenhage"],
  "'s-Hertogenbosch": ["Den Bosch", "\u2019s-Hertogenbosch"],
  "Alphen aan den Rijn": ["Alphen a/d Rijn", "Alphen a.d. Rijn"],
  "Valkenburg aan de Geul": ["Valkenburg a/d Geul"],
  "Hardinxveld-Giessendam": ["Hardinxveld Giessendam"],
  "Gooise Meren": ["Gooise\u00a0Meren"],
  Laren: ["Laren (NH)", "Laren NH"],
  Middelburg: ["Middelburg (Z)"],
  Rijswijk: ["Rijswijk (ZH)"],
  "Kaag en Braassem": ["Kaag & Braassem"],
  "Schouwen-Duiveland": ["Schouwen Duiveland"],
  "Land van Cuijk": ["Land v. Cuijk"],
};

export type Spelling = (name: string) => string;

/** One house style a table, with an exception here and there, as a sheet has that several people kept. */
export function spelling(random: Random): Spelling {
  const style = random.pick(["plain", "plain", "plain", "gem", "gemeente", "capitals", "spaces"]);
  return (name) => {
    const others = OTHER_SPELLINGS[name];
    const written = others && random.chance(0.5) ? random.pick(others) : name;
    if (style === "gem") return random.chance(0.8) ? `Gem. ${written}` : written;
    if (style === "gemeente") return `Gemeente ${written}`;
    if (style === "capitals") return written.toUpperCase();
    if (style === "spaces") return random.chance(0.3) ? `${written} ` : written;
    return written;
  };
}

/** Whole regions until `count` is reached, then cut off, so that the rows belong together. */
export function someGemeenten(random: Random, count: number): Gemeente[] {
  const regions = random.shuffle(Object.keys(TABLE));
  const all = regions.flatMap((region) => GEMEENTEN.filter((gemeente) => gemeente.region === region));
  const chosen = all.slice(0, count);
  return random.chance(0.6) ? chosen.sort((a, b) => a.name.localeCompare(b.name, "nl")) : chosen;
}
