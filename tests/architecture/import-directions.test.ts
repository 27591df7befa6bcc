import { createRequire } from "node:module";
import { cruise, type ICruiseResult, type IConfiguration } from "dependency-cruiser";
import { beforeAll, describe, expect, it } from "vitest";

const configuration = createRequire(import.meta.url)("../../.config/dependency-cruiser.cjs") as IConfiguration;

describe("the layers import in one direction", () => {
  let result: ICruiseResult;
  beforeAll(async () => {
    const { options = {}, forbidden = [] } = configuration;
    result = (await cruise(["src"], { ...options, validate: true, ruleSet: { forbidden } })).output as ICruiseResult;
  }, 120_000);

  /** What breaks a rule whose name starts with one of the words, as "from imports to". */
  const broken = (...rules: readonly string[]): string[] =>
    result.summary.violations
      .filter(({ rule }) => rules.some((start) => rule.name.startsWith(start)))
      .map(({ from, to, rule }) => `${rule.name}: ${from} imports ${to}`);

  it("reads the imports of every layer", () => {
    const layers = new Set(result.modules.map(({ source }) => /^src\/([^/]+)\//.exec(source)?.[1]).filter((layer) => layer !== undefined));
    const ruled = configuration.forbidden?.flatMap(({ name }) => /^layers: (\w+) imports/.exec(name ?? "")?.[1] ?? []);
    expect([...layers].sort()).toEqual([...(ruled ?? [])].sort());
  });

  it("lets no layer import what lies above it, nor a package it has no business with", () => {
    expect(broken("layers", "packages", "unresolved")).toEqual([]);
  });

  it("keeps the embedded host out of everything that is deployed", () => {
    expect(broken("deployed")).toEqual([]);
  });

  it("has no files that import each other in a circle", () => {
    expect(broken("cycles")).toEqual([]);
  });

  it("has no folders that import each other", () => {
    expect(broken("folders")).toEqual([]);
  });
});
