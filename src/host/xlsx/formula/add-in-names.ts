import { hostedAddIn, isAddInFunction } from "../../hosted-add-in";

const prefix = (): string => `_xldudf_${hostedAddIn().namespace}_`;

/** A function of the add-in under the name that Excel gives it in a file; undefined for any other name. */
export function addInNameInFile(name: string): string | undefined {
  return isAddInFunction(name) ? prefix() + name.toUpperCase().slice(hostedAddIn().namespace.length + 1) : undefined;
}

/** A name of a file as it stands in formulas. */
export function nameFromFile(name: string): string {
  const { namespace } = hostedAddIn();
  const isAddIn = namespace !== "" && name.toUpperCase().startsWith(prefix().toUpperCase());
  return isAddIn ? `${namespace}.${name.slice(prefix().length)}` : name;
}
