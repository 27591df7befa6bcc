import { definitions } from "../../functions/definitions";
import type { Language } from "../../text/language";
import type { HostFunction } from "../../host/custom-functions/function-metadata";
import { hostAddIn, type HostedAddIn } from "../../host/hosted-add-in";

/** The add-in as the embedded host runs it; to import this is to hand it in. */
export const normplan: HostedAddIn = { id: "normplan", name: "Normplan", namespace: "NORMPLAN", functions: hostFunctions };

hostAddIn(normplan);

/** The add-in's own functions, in the language of their descriptions. */
function hostFunctions(language: Language): HostFunction[] {
  return definitions.map((definition) => ({
    id: definition.id,
    name: `${normplan.namespace}.${definition.id}`,
    summary: definition.summary[language],
    parameters: definition.parameters.map((parameter) => ({
      name: parameter.name,
      text: parameter.text[language],
      dimensionality: parameter.shape === "range" ? "matrix" : "scalar",
      optional: parameter.optional === true,
      repeating: false,
    })),
  }));
}
