/**
 * An expression rounded half away from zero to a multiple of another. The inner rounding takes away what binary fractions leave
 * behind, so that 2,5 is not met as 2,4999999999999996; the outer one restores the multiple to whole cents.
 */
export const rounded = (expression: string, unit: string): string => `ROUND(ROUND(ROUND((${expression})/${unit},9),0)*${unit},2)`;
