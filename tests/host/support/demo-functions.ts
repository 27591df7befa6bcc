import type { HostFunction, HostParameter } from "../../../src/host/custom-functions/function-metadata";

type Shape = "scalar" | "matrix";

const parameter = (name: string, dimensionality: Shape, more: Partial<HostParameter> = {}): HostParameter => ({
  name,
  text: `Uitleg van ${name}.`,
  dimensionality,
  optional: false,
  repeating: false,
  ...more,
});

const describe = (id: string, ...parameters: HostParameter[]): HostFunction => ({
  id,
  name: `DEMO.${id}`,
  summary: `Uitleg van ${id}.`,
  parameters,
});

/** Functions for tests, as an add-in would describe them to Excel. */
export const demoFunctions: readonly HostFunction[] = [
  describe("DOUBLE", parameter("x", "scalar")),
  describe("ADD", parameter("a", "scalar"), parameter("b", "scalar", { optional: true })),
  describe("TRIPLE", parameter("values", "matrix")),
  describe("SEEN", parameter("x", "scalar"), parameter("values", "matrix", { optional: true })),
  describe("COLUMN", parameter("count", "scalar")),
  describe("MIXED", parameter("x", "scalar")),
  describe("LATER", parameter("x", "scalar")),
  describe("TOTAL", parameter("numbers", "scalar", { repeating: true })),
  describe("AREAS", parameter("first", "scalar"), parameter("areas", "matrix", { repeating: true })),
  describe("FAIL", parameter("kind", "scalar")),
  describe("ABSENT", parameter("x", "scalar")),
];

const invalid = (text: string): never => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, text);
};
const unavailable = (text: string) => new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, text);

/** Calls of LATER that wait to be let go, by argument. */
export const held = new Map<unknown, (value: unknown) => void>();
/** Arguments of every call, in order. */
export const calls: { readonly id: string; readonly args: readonly unknown[] }[] = [];

const failures: Readonly<Record<string, () => unknown>> = {
  thrown: () => invalid("Het getal ontbreekt."),
  returned: () => unavailable("Geen antwoord."),
  other: () => {
    throw new TypeError("defect");
  },
  rejected: () => Promise.reject(unavailable("Niet geladen.")),
  nothing: () => undefined,
  nan: () => Number.NaN,
  infinite: () => Number.POSITIVE_INFINITY,
  ragged: () => [[1, 2], [3]],
  empty: () => [[]],
  list: () => [1, 2],
};

const implementations: Readonly<Record<string, (...args: never[]) => unknown>> = {
  DOUBLE: (x: unknown) => (typeof x === "number" ? x * 2 : invalid(`"${String(x)}" is geen getal.`)),
  ADD: (a: number, b: number | null) => a + (b ?? 100),
  TRIPLE: (values: (number | null)[][]) => values.map((row) => row.map((value) => (value === null ? null : value * 3))),
  SEEN: (...args: unknown[]) => JSON.stringify(args.slice(0, -1)),
  COLUMN: (count: number) => Array.from({ length: count }, (_, index) => [index + 1]),
  MIXED: (x: number) => [[x], [unavailable(`Geen waarde bij ${x}.`)], [x + 1]],
  LATER: (x: unknown) => new Promise((resolve) => held.set(x, resolve)),
  TOTAL: (numbers: number[]) => numbers.reduce((sum, value) => sum + value, 0),
  AREAS: (first: number, areas: number[][][]) => first + areas.flat(2).length,
  FAIL: (kind: string) => failures[kind]?.(),
};

export function associateDemoFunctions(): void {
  for (const [id, implementation] of Object.entries(implementations)) {
    CustomFunctions.associate(id, (...args: never[]) => {
      calls.push({ id, args: args.slice(0, -1) });
      return implementation(...args);
    });
  }
}
