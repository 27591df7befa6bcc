// Number formats and the small texts that several layouts share.

import type { Random } from "./random";

export const EURO = "#,##0";
export const EURO_SIGN = '"€" #,##0';
export const CENTS = "#,##0.00";
export const PERCENT = "0.0";

export function title(random: Random): string[] {
  return [
    random.pick([
      "Regio Gooi en Vechtstreek",
      "Arbeidsmarktregio",
      "Gemeenschappelijke regeling Werk",
      "WERKBEDRIJF",
      "Regionaal werkcentrum",
    ]),
    random.pick([
      "Programmabegroting 2026, bijlage 4",
      "Bijdragen deelnemende gemeenten",
      "Concept 3, versie AB 12 maart",
      "Tweede begrotingswijziging 2026",
    ]),
  ];
}

export const totalName = (random: Random): string => random.pick(["Totaal", "Totaal regio", "TOTAAL", "Totaal gemeenten", "Eindtotaal"]);

/** A whole amount between the bounds, more often small than large. */
export function amountBetween(random: Random, low: number, high: number): number {
  const wide = random.chance(0.6) ? Math.floor(low + (high - low) / 8) : high;
  return random.int(low, Math.max(low, wide));
}

/** Notes below a table, as people leave them there. */
export function notes(random: Random): string[] {
  return random
    .shuffle([
      "1) exclusief nabetaling vorig jaar",
      "Bron: CBS, stand 1 januari",
      "* voorlopig cijfer",
      "Vastgesteld in het DB van 3 april 2025",
    ])
    .slice(0, random.int(0, 3));
}

export const TASKS: [string, string][] = [
  ["0.4", "Overhead"],
  ["6.1", "Samenkracht en burgerparticipatie"],
  ["6.2", "Toegang en eerstelijnsvoorzieningen"],
  ["6.3", "Inkomensregelingen"],
  ["6.4", "WSW en beschut werk"],
  ["6.5", "Arbeidsparticipatie"],
  ["6.60", "Hulpmiddelen en diensten (Wmo)"],
  ["6.71", "Maatwerkdienstverlening 18+"],
  ["6.72", "Maatwerkdienstverlening 18-"],
  ["6.81", "Geëscaleerde zorg 18+"],
  ["6.82", "Geëscaleerde zorg 18-"],
  ["7.1", "Volksgezondheid"],
];

export const COSTS = [
  "Projectleiding",
  "Regionaal adviseurs",
  "Werkgeversservicepunt",
  "Communicatie en website",
  "Huisvesting",
  "ICT en licenties",
  "Scholing en certificaten",
  "Jobcoaching",
  "Accountantskosten",
  "Onvoorzien",
  "Bijeenkomsten",
  "Monitor en onderzoek",
];
