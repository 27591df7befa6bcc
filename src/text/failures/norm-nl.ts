import type { NormDomainFailures } from "../../domain/failure/failures";
import type { FailureTexts } from "./failure-sentence";
import { at, atMostOne, date, number, ordinal, quote, typed } from "../format/nl";

const observation = (index: number) => `Bij ${ordinal(index, "waarneming")}`;
const stage = (index: number) => `Bij ${ordinal(index, "stap")}`;

const percent = (value: number) => `${number(Math.floor(value * 1000) / 10)}%`;

export const normFailures: Pick<FailureTexts, keyof NormDomainFailures> = {
  serialUnknown: (d) => `${at(d)} staat ${number(d.value)}. Dat is geen datum. Vul een datum in, of een kwartaal zoals "2020-K4".`,
  dateTextUnknown: (d) =>
    `${at(d)} staat ${quote(d.value)}. Dat is geen datum. Vul een datum in, zoals 2020-12-31, of een kwartaal zoals "2020-K4".`,

  normYearInvalid: (d) =>
    `${at(d, `Bij ${ordinal(d.index, "norm")}`)} staat ${typed(d.year)}. Dat is geen jaartal. Vul een jaartal in, zoals 2020.`,
  normYearTwice: (d) =>
    `${at(d, `Bij ${ordinal(d.index, "norm")}`)} staat ${typed(d.year)}. Dat jaar staat er al eerder. Laat één norm per jaar staan.`,
  normNotFinite: (d) => `${at(d, `Bij ${ordinal(d.index, "norm")}`)} is de waarde niet bruikbaar: ${number(d.norm)}. Vul een getal in.`,
  normNegative: (d) =>
    `${at(d, `Bij ${ordinal(d.index, "norm")}`)} staat ${number(d.norm)}. Een norm kan niet negatief zijn. Vul 0 of een hoger getal in.`,
  normCount: (d) => `Er zijn ${number(d.norms)} normen opgegeven bij ${number(d.years)} jaren. Geef bij elk jaar één norm op.`,
  normMissing: () => "Er is geen norm opgegeven. Vul ten minste één jaar met een norm in.",
  realisationMissing: () => "Er is geen realisatie. Vul ten minste één datum met het aantal extra banen in.",
  normOutsideYears: (d) =>
    `Op ${date(d.date)} is er geen norm: de opgegeven jaren lopen van eind ${typed(d.firstYear)} tot eind ` +
    `${typed(d.lastYear)}. Kies een datum daartussen, of vul een jaar aan.`,
  nationalTargetYearUnknown: (d) =>
    `${at(d)} staat ${typed(d.year)}. Voor dat jaar is er geen landelijk doel. Kies een jaar van ${typed(d.firstYear)} tot ` +
    `en met ${typed(d.lastYear)}.`,
  paceNotFinite: (d) =>
    `${at(d, d.what === "current" ? "Bij het huidige aantal" : "Bij het doel")} is de waarde niet bruikbaar: ` +
    `${number(d.value)}. Vul een getal in.`,
  targetDayNotLater: (d) =>
    `De doeldatum (${date(d.targetDay)}) ligt niet na de peildatum (${date(d.currentDay)}). Kies een latere doeldatum.`,
  seriesValueNotFinite: (d) =>
    `${at(d, `Bij ${ordinal(d.index, "waarde")} van reeks ${d.series}`)} is de waarde niet bruikbaar: ${number(d.value)}. ` +
    "Vul een getal in.",
  seriesCount: (d) =>
    `Bij ${number(d.days)} datums zijn ${number(d.seriesA)} waarden van reeks A en ${number(d.seriesB)} van reeks B ` +
    "opgegeven. Geef bij elke datum van beide reeksen één waarde op.",
  dayTwice: (d) =>
    `${at(d, `Bij ${ordinal(d.index, "datum")}`)} staat ${date(d.date)}. Die datum komt al eerder voor. Laat één waarneming ` +
    "per datum staan.",
  tooFewForLines: (d) =>
    `Door ${number(d.count)} ${d.count === 1 ? "waarneming" : "waarnemingen"} gaat geen lijn: er zijn er ten minste ` +
    `${number(d.needed)} nodig. Vul waarnemingen aan.`,
  noCrossing: (d) =>
    d.crossed === null
      ? "De lijnen lopen evenwijdig en kruisen elkaar nooit. Er is geen datum te noemen."
      : `De lijnen kruisten elkaar al op ${date(d.crossed)}, niet na de laatste waarneming (${date(d.last)}). Er is geen latere ` +
        "datum te noemen.",

  unknownProjectionMethod: (d) =>
    `De methode ${quote(d.method)} is niet bekend. Kies "auto", "lineair", "robuust", "drift", "gedempt" of "theta".`,
  confidenceOutOfRange: (d) =>
    `${at(d, "Bij de betrouwbaarheid")} staat ${number(d.confidence)}. Vul een getal tussen 0 en 1 in, zoals 0,8 voor 80%.`,
  observationNotFinite: (d) => `${at(d, observation(d.index))} is de waarde niet bruikbaar: ${number(d.value)}. Vul een getal in.`,
  observationTwice: (d) =>
    `${at(d, observation(d.index))} staat ${date(d.date)}. Die datum komt al eerder voor. Laat één waarneming per datum staan.`,
  seriesTooLong: (d) =>
    `De reeks beslaat ${number(d.count)} stappen; ten hoogste ${number(d.longest)} kan. Controleer of in de datums een ` +
    "verkeerd jaar staat, of kies een kortere reeks.",
  tooFewObservations: (d) =>
    `Met ${number(d.count)} ${d.count === 1 ? "waarneming" : "waarnemingen"} kan de methode ${quote(d.method)} niet ` +
    `rekenen: er zijn er ten minste ${number(d.needed)} nodig. Vul waarnemingen aan of kies een andere methode.`,
  stepsUnequal: (d) =>
    `De methode ${quote(d.method)} heeft gelijke stappen nodig: eind van elke maand, elk kwartaal, half jaar of jaar. Pas ` +
    `de datums aan, of kies "lineair" of "robuust".`,
  targetInPast: (d) =>
    `Op ${date(d.date)} is niets waargenomen, en die datum ligt vóór de laatste waarneming (${date(d.last)}). Kies een ` +
    "latere datum, of een datum met een waarneming.",

  countNotFinite: (d) => `${at(d, stage(d.index))} is het aantal niet bruikbaar: ${number(d.count)}. Vul een getal in.`,
  countNegative: (d) =>
    `${at(d, stage(d.index))} staat ${number(d.count)}. Een aantal kan niet negatief zijn. Vul 0 of een hoger getal in.`,
  countRises: (d) =>
    `${at(d, stage(d.index))} staat ${number(d.count)}, meer dan de ${number(d.previous)} van de stap ervoor. Zet de ` +
    "stappen op volgorde, met het grootste aantal eerst.",
  funnelEmpty: () => "In de eerste stap staat niemand. Vul bij de eerste stap een aantal in dat hoger is dan 0.",
  goalNotFinite: (d) => `${at(d, "Bij het doel")} is de waarde niet bruikbaar: ${number(d.goal)}. Vul een getal in.`,
  goalNegative: (d) => `${at(d, "Bij het doel")} staat ${number(d.goal)}. Een doel kan niet negatief zijn. Vul 0 of een hoger getal in.`,
  conversionNotFinite: (d) =>
    `${at(d, stage(d.index))} is de waarde niet bruikbaar: ${number(d.conversion)}. Vul een getal tussen 0 en 1 in.`,
  conversionNegative: (d) =>
    `${at(d, stage(d.index))} staat ${number(d.conversion)}. Een deel kan niet negatief zijn. Vul een getal tussen 0 en 1 in.`,
  conversionAboveOne: (d) => `${at(d, stage(d.index))} staat ${number(d.conversion)}. ${atMostOne(d.conversion, d.suggestion)}`,
  conversionZero: (d) =>
    `${at(d, stage(d.index))} staat 0. Als niemand doorgaat, is geen enkel aantal genoeg. Vul een getal in dat hoger is dan 0.`,

  measureWithoutEffect: (d) =>
    `Een maatregel die begint op ${date(d.start)} geeft nog geen banen op ${date(d.day)}. Kies een eerdere begindatum of een latere dag.`,
  chanceOutOfReach: (d) =>
    `Een kans van ${percent(d.chance)} is met deze maatregel niet te halen: haar eigen onzekerheid houdt de kans onder ` +
    `${percent(d.highest)}. Kies een kleinere kans of een zekerder maatregel.`,
  chanceOutOfRange: (d) => `De kans is ${number(d.chance)}. Vul een getal tussen 0 en 1 in, zoals 0,8 voor 80%.`,
};

/** Every failure as a Dutch sentence: what is wrong, where, and what to do. */
