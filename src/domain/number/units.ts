/**
 * Quantities that do not mix by accident. They are plain numbers at run time; the compiler keeps them apart.
 * A number stands for its shortest decimal (0.1 is exactly one tenth) and results are the double nearest to the exact decimal.
 */
declare const unit: unique symbol;
type Quantity<Unit extends string> = number & { readonly [unit]: Unit };

export type Euros = Quantity<"euro">;
/** Working hours, or paid hours (verloonde uren). */
export type Hours = Quantity<"hour">;
/** Jobs in the sense of the banenafspraak: 25,5 paid hours a week. */
export type Jobs = Quantity<"job">;
/** A share of one: 65% is 0.65. */
export type Fraction = Quantity<"fraction">;
export type Inhabitants = Quantity<"inhabitant">;

export const euros = (value: number): Euros => value as Euros;
export const hours = (value: number): Hours => value as Hours;
export const jobs = (value: number): Jobs => value as Jobs;
export const fraction = (value: number): Fraction => value as Fraction;
export const inhabitants = (value: number): Inhabitants => value as Inhabitants;
