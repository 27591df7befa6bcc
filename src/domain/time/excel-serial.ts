import { invalid } from "../failures";
import type { Day } from "./day";

/** 30 December 1899, which the 1900 date system counts from after February 1900. */
const origin = -25_569;
/** Excel's 29 February 1900, a day that never was. */
const phantom = 60;
const lastSerial = 2_958_465;

/**
 * The day of a serial number in the 1900 date system; a time of day is dropped.
 *
 * @throws DomainFailure "invalid": serialUnknown.
 */
export function dayOfSerial(serial: number): Day {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= lastSerial) || whole === phantom) throw invalid("serialUnknown", { value: serial });
  return (origin + whole + (whole < phantom ? 1 : 0)) as Day;
}

/** The serial number of a day from 1 January 1900. */
export function serialOfDay(day: Day): number {
  const serial = day - origin;
  return serial > phantom ? serial : serial - 1;
}
