import type { FormulaEngine } from "../univer-modules";
import { ENGINE_PATCHES, SERVICE_MEMBERS, UNIVER_VERSION, type PrivateMembers } from "./table";

const patched = new WeakSet<FormulaEngine>();

/** Applies every patch, once per engine. Throws before the first when Univer is not the version the patches are for, or lacks a member. */
export function applyPatches(engine: FormulaEngine): void {
  if (patched.has(engine)) return;
  const { version } = engine.UniverFormulaEnginePlugin;
  if (version !== UNIVER_VERSION)
    throw new Error(`The host's patches are for Univer ${UNIVER_VERSION}; ${version} is installed. Check engine/patches/table.ts.`);
  for (const patch of ENGINE_PATCHES) assertMembers(patch.target(engine), patch);
  patched.add(engine);
  for (const patch of ENGINE_PATCHES) patch.apply(engine);
}

/** A service with its private members, which are all there. */
export function privateMembersOf<Members>(service: object, name: keyof typeof SERVICE_MEMBERS): Members {
  assertMembers(service, SERVICE_MEMBERS[name]);
  return service as Members;
}

function assertMembers(target: object | undefined, { owner, members }: PrivateMembers): void {
  const missing = members.filter((member) => !target || !(member in target));
  if (missing.length === 0) return;
  const names = missing.map((member) => `${owner}.${member}`).join(", ");
  throw new Error(`Univer ${UNIVER_VERSION} has no ${names}, which the host needs. Check engine/patches/table.ts.`);
}
