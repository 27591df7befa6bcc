/** One restrained palette for all sheets: dark blue, one accent, greys. Inputs are blue on pale yellow, as in financial models. */
export const palette = {
  darkBlue: "#1B365D",
  accent: "#0F7C80",
  ink: "#262626",
  grey: "#6B6B6B",
  paleGrey: "#F3F4F6",
  rule: "#D5D8DD",
  white: "#FFFFFF",
  inputInk: "#0000C8",
  inputFill: "#FFF9E0",
  addInFill: "#E9F3F3",
  goodInk: "#1D6B3C",
  goodFill: "#E4F2E8",
  badInk: "#A3201D",
  badFill: "#FBE6E4",
} as const;

/** For series in charts: dark, accent, middle grey; they differ in grey print too. */
export const chartColors = ["#1B365D", "#5FA8AB", "#B9BEC7"] as const;
