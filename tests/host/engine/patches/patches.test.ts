import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { applyPatches, privateMembersOf } from "../../../../src/host/engine/patches/apply-patches";
import { ENGINE_PATCHES, SERVICE_MEMBERS, UNIVER_VERSION } from "../../../../src/host/engine/patches/table";
import type { FormulaEngine } from "../../../../src/host/engine/univer-modules";
import { univerModules } from "../../../../src/host/node/node-univer";

/** The installed engine, with some of its exports replaced. */
const engineWith = (replaced: Record<string, unknown>): FormulaEngine => {
  const { engine } = univerModules();
  return new Proxy({} as FormulaEngine, {
    get: (_target, name) => (typeof name === "string" && name in replaced ? replaced[name] : engine[name as keyof FormulaEngine]),
  });
};

describe("patches of Univer", () => {
  it("apply to the installed version", () => {
    expect(() => applyPatches(univerModules().engine)).not.toThrow();
  });

  it("are refused on another version, which the error names", () => {
    const engine = engineWith({ UniverFormulaEnginePlugin: { version: "99.0.0" } });
    expect(() => applyPatches(engine)).toThrow(`patches are for Univer ${UNIVER_VERSION}; 99.0.0 is installed`);
  });

  it.each(ENGINE_PATCHES.filter(({ owner }) => /Service$|Builder$|Object$/.test(owner)).map((patch) => [patch.members[0] ?? "", patch]))(
    "are refused when %s is absent, and none is applied",
    (member, { owner }) => {
      const { engine } = univerModules();
      const reset = engine.SuperTableService.prototype.registerTable;
      const { prototype } = (engine as unknown as Record<string, { prototype: object }>)[owner] ?? { prototype: {} };
      const others = Object.entries(Object.getOwnPropertyDescriptors(prototype)).filter(([name]) => name !== member);
      const changed = engineWith({ [owner]: { prototype: Object.create(null, Object.fromEntries(others)) as object } });
      expect(() => applyPatches(changed)).toThrow(`${owner}.${member}`);
      expect(engine.SuperTableService.prototype.registerTable).toBe(reset);
    },
  );

  it("are refused when a service of the workbook lacks a member", () => {
    expect(() => privateMembersOf({}, "CalculateFormulaService")).toThrow("CalculateFormulaService._executeLock");
  });

  it("each name a test of what they are for", () => {
    const tests = [...ENGINE_PATCHES, ...Object.values(SERVICE_MEMBERS)].map(({ test }) => test);
    expect(tests.filter((file) => !existsSync(file))).toEqual([]);
  });
});
