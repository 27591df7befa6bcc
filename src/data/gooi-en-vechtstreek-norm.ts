import { estimatedNorms } from "../domain/norm/input/norm-data";
import type { NormTables } from "../domain/norm/input/norm-tables";
import { parseDay } from "../domain/time/read-day";
import { serialOfDay } from "../domain/time/day";
import { jobs } from "../domain/number/units";
import { nationalPath } from "./national";

const letter = "Brief 30-06-2021 (21.0004021)";
const trend = "UWV, regionale trend banenafspraak, eerste kwartaal 2020";
const on = (date: string) => serialOfDay(parseDay(date));

/**
 * The norm of the regio Gooi en Vechtstreek as published up to the letter of 30 June 2021. Earlier counts follow from published changes
 * per quarter. The years after 2020 are an estimate in proportion to the national target, and their source says so. The measure is an
 * example: about 50 suitable jobs stood unfilled (proposal 17.0007826 of 16 June 2017); dates, hours, retention and certainty
 * are assumptions, and its name says so.
 * 139 candidates with a profile were 25% of the municipal target group at the end of 2020, which makes 556; requests are those of 2016,
 * the praktijkroute that of 2019. In the screening the 327 profiles and 64 hours are published (2017); clients, minutes and share are
 * assumptions.
 */
export const gooiEnVechtstreekNorm: NormTables = {
  norm: [
    { jaar: 2020, norm: 900, bron: letter },
    ...estimatedNorms([{ year: 2020, norm: jobs(900), source: letter }], nationalPath, "Schatting: groeit mee met het landelijke doel").map(
      ({ year, norm, source }) => ({ jaar: year, norm, bron: source }),
    ),
  ],
  realisatie: [
    { datum: on("2019-K3"), banen: 492, eerder: null, bron: `${trend} (afgeleid)` },
    { datum: on("2019-K4"), banen: 544, eerder: null, bron: `${trend} (afgeleid)` },
    { datum: on("2020-K1"), banen: 547, eerder: null, bron: trend },
    { datum: on("2020-K4"), banen: 608, eerder: null, bron: letter },
  ],
  doelgroep: [{ datum: on("2016-K2"), wajong: null, participatiewet: 235, wsw: 92, overig: 1533 }],
  maatregelen: [
    {
      maatregel: "50 openstaande banen vervullen (aanname)",
      uitvoerder: null,
      van: on("2021-07-01"),
      totEnMet: on("2022-06-30"),
      uren: 16,
      bedrag: null,
      banen: 12.5,
      aanloop: 0,
      behoud: 0.9,
      zekerheid: "middel",
      teltMee: "ja",
    },
  ],
  trechter: [
    {
      gemeente: "Regio Gooi en Vechtstreek",
      register: 556,
      transparant: 139,
      werkfit: null,
      geplaatst: null,
      uren: null,
      aanvragenGemeente: 8,
      aanvragenInwoners: 152,
      praktijkroute: 11,
    },
  ],
  screening: [
    { dienst: "Alle uitvoeringsdiensten", clienten: 600, minuten: 45, aandeel: 0.2, uren: 64, profielen: 327, minutenProfiel: 60 },
  ],
  uitgangspunten: { methode: "auto" },
};
