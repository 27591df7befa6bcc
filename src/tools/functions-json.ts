import type { Choice, FunctionDefinition, ParameterDefinition } from "../functions/definition";
import { definitions } from "../functions/definitions";
import { choiceLists } from "../functions/definitions/choice-lists";
import type { Language } from "../text/language";

export interface FunctionsJsonOptions {
  /** Address of the add-in without a slash at the end; the help links start with it. */
  readonly baseUrl: string;
}

/**
 * A parameter with a list of words is text; any other takes what stands in the cells, so that the function itself can explain what is
 * wrong.
 */
function parameterJson(parameter: ParameterDefinition, language: Language) {
  return {
    name: parameter.name,
    description: parameter.text[language],
    type: parameter.choices ? "string" : "any",
    ...(parameter.choices && { customEnumId: parameter.choices }),
    ...(parameter.shape === "range" && { dimensionality: "matrix" }),
    ...(parameter.optional && { optional: true }),
  };
}

function functionJson(definition: FunctionDefinition, language: Language, baseUrl: string) {
  return {
    id: definition.id,
    name: definition.id,
    description: definition.summary[language],
    helpUrl: `${baseUrl}/help/${language}/${definition.id.toLowerCase()}.html`,
    parameters: definition.parameters.map((parameter) => parameterJson(parameter, language)),
    result: { type: "any", ...(definition.result === "matrix" && { dimensionality: "matrix" }) },
  };
}

function enumJson(id: string, choices: readonly Choice[], language: Language) {
  return { id, type: "string", values: choices.map(({ value, text }) => ({ name: value, stringValue: value, tooltip: text[language] })) };
}

function metadata(language: Language, baseUrl: string): string {
  const content = {
    functions: definitions.map((definition) => functionJson(definition, language, baseUrl)),
    enums: Object.entries(choiceLists).map(([id, choices]) => enumJson(id, choices, language)),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The metadata files that Excel reads: Dutch, and English for an English Excel. Ids and names are the same in both. */
export function functionsJson({ baseUrl }: FunctionsJsonOptions): Record<"functions.json" | "functions.en.json", string> {
  return { "functions.json": metadata("nl", baseUrl), "functions.en.json": metadata("en", baseUrl) };
}
