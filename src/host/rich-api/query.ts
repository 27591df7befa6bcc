import { HostObject } from "./host-object";
import { getProperty, propertyName, publicProperties } from "./members";
import type { Identity } from "./object-identity";
import type { QueryInfo } from "./protocol";

type Loaded = Record<string, unknown>;
type Identify = (target: HostObject) => Identity;

const EVERYTHING = "*";

/** Answers `load()`: the selected properties of an object, of what it leads to and, for a collection, of its items. */
export function query(target: HostObject, info: QueryInfo, identify: Identify): Loaded {
  const select = selection(info);
  return target._Items ? queryCollection(target, target._Items(), select, info, identify) : queryObject(target, select, identify);
}

/** Whether answering the query reads something that depends on calculation. */
export function readsCalculated(target: HostObject, info: QueryInfo): boolean {
  return selection(info).some((path) => pathIsCalculated(target, path));
}

function selection(info: QueryInfo): string[] {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? []).map((path) => `${path}/${EVERYTHING}`)];
  return paths.length > 0 ? paths : [EVERYTHING];
}

function split(path: string): [head: string, rest: string] {
  const slash = path.indexOf("/");
  return slash < 0 ? [path, ""] : [path.slice(0, slash), path.slice(slash + 1)];
}

const isEverything = (name: string): boolean => name === EVERYTHING || name === "$all";

/** The path as seen from an item, or undefined when it names a property of the collection itself. */
function itemPath(collection: HostObject, path: string): string | undefined {
  const [head, rest] = split(path);
  if (head.toLowerCase() === "items") return rest || EVERYTHING;
  const own = collection._OwnProperties.some((name) => name.toLowerCase() === head.toLowerCase());
  return own ? undefined : path;
}

function queryCollection(
  collection: HostObject,
  all: readonly HostObject[],
  select: readonly string[],
  info: QueryInfo,
  identify: Identify,
): Loaded {
  const skipped = all.slice(info.Skip ?? 0);
  const items = info.Top === undefined ? skipped : skipped.slice(0, info.Top);
  const ofItems = select.map((path) => itemPath(collection, path)).filter((path) => path !== undefined);
  const own = select.filter((path) => itemPath(collection, path) === undefined);
  const loaded = loadPaths(collection, own, identify);
  if (ofItems.length > 0) loaded["_Items"] = items.map((item) => queryObject(item, ofItems, identify));
  return loaded;
}

function queryObject(target: HostObject, select: readonly string[], identify: Identify): Loaded {
  return { ...identify(target), ...loadPaths(target, select, identify) };
}

/** Paths with the same first name are followed together: `series/items/name` and `series/items/chartType` are of the same items. */
function loadPaths(target: HostObject, select: readonly string[], identify: Identify): Loaded {
  const rests = new Map<string, string[]>();
  for (const path of select) {
    const [head, rest] = split(path);
    const name = propertyName(target, head) ?? head;
    rests.set(name, [...(rests.get(name) ?? []), rest || EVERYTHING]);
  }
  const loaded: Loaded = {};
  for (const [name, below] of rests) {
    if (isEverything(name)) Object.assign(loaded, plainProperties(target));
    else if (name !== "$none") loaded[name] = loadProperty(target, name, below, identify);
  }
  return loaded;
}

function loadProperty(target: HostObject, name: string, below: readonly string[], identify: Identify): unknown {
  const value = getProperty(target, name);
  return value instanceof HostObject ? query(value, { Select: below }, identify) : (value ?? null);
}

/** All properties that hold values rather than other objects. */
function plainProperties(target: HostObject): Loaded {
  const values = publicProperties(target).map((name) => [name, getProperty(target, name)] as const);
  return Object.fromEntries(values.filter(([, value]) => !(value instanceof HostObject)).map(([name, value]) => [name, value ?? null]));
}

function pathIsCalculated(target: HostObject, path: string): boolean {
  const [head, rest] = split(path);
  if (target._Items) {
    const forItem = itemPath(target, path);
    const first = forItem === undefined ? undefined : target._Items()[0];
    return target._Calculated === true || (first !== undefined && pathIsCalculated(first, forItem ?? EVERYTHING));
  }
  const calculated = target._Calculated;
  if (calculated === true) return true;
  if (isEverything(head)) return calculated !== false && calculated.length > 0;
  if (calculated !== false && calculated.some((name) => name.toLowerCase() === head.toLowerCase())) return true;
  if (!propertyName(target, head)) return false;
  const next = rest ? getProperty(target, head) : undefined;
  return next instanceof HostObject && pathIsCalculated(next, rest);
}
