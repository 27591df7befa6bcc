/**
 * Requirement sets that the embedded host says it supports, as office.js asks for them. ExcelApi 1.15 is the newest that the npm build of
 * office.js knows.
 */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.1",
  RibbonApi: "1.1",
  RichApiRuntime: "1.1",
};

/** As `Office.context.requirements.isSetSupported`. */
export function isSetSupported(name: string, version = "1.1"): boolean {
  const [, supported] = Object.entries(REQUIREMENT_SETS).find(([set]) => set.toLowerCase() === name.toLowerCase()) ?? [];
  if (supported === undefined) return false;
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [supportedMajor = 0, supportedMinor = 0] = supported.split(".").map(Number);
  return supportedMajor > major || (supportedMajor === major && supportedMinor >= minor);
}
