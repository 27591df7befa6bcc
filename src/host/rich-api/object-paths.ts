import { ApiError, apiNotFound } from "./api-error";
import { HostObject } from "./host-object";
import { callMethod, getProperty } from "./members";
import type { TrackedObjects } from "./object-identity";
import { ObjectPathType, type ArgumentInfo, type ObjectPath, type RequestBody } from "./protocol";

/** What paths start from. */
export interface PathRoots {
  readonly root: HostObject;
  readonly services: ReadonlyMap<string, HostObject>;
  readonly tracked: TrackedObjects;
}

/** Finds the objects of one batch; every path is followed once, when the first action needs it. null is Excel's null object. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: RequestBody["ObjectPaths"],
    private readonly roots: PathRoots,
  ) {}

  async resolve(id: number): Promise<HostObject | null> {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new ApiError("InvalidRequest", undefined, `The request refers to object path ${id}, which it does not contain.`);
    const target = await this.follow(path);
    this.found.set(id, target);
    return target;
  }

  /** The object at a path that has been followed already; does not follow it. */
  known(id: number | undefined): HostObject | undefined {
    return id === undefined ? undefined : (this.found.get(id) ?? undefined);
  }

  async resolveArguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const ids = info?.ReferencedObjectPathIds ?? [];
    const resolved: unknown[] = [];
    for (const [index, argument] of (info?.Arguments ?? []).entries()) {
      const reference = ids[index];
      if (typeof reference === "number" && reference !== 0) resolved.push(await this.resolve(reference));
      else if (typeof reference === "object" && reference !== null) resolved.push(await this.resolveElements(argument, reference));
      else resolved.push(argument === null ? undefined : argument);
    }
    return resolved;
  }

  private async resolveElements(argument: unknown, references: readonly (number | null)[]): Promise<unknown[]> {
    const elements: readonly unknown[] = Array.isArray(argument) ? argument : [];
    const resolved: unknown[] = [];
    for (const [index, reference] of references.entries()) resolved.push(reference ? await this.resolve(reference) : elements[index]);
    return resolved;
  }

  private async follow(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case ObjectPathType.GlobalObject:
        return this.roots.root;
      case ObjectPathType.NewObject:
        return this.service(path.Name);
      case ObjectPathType.ReferenceId:
        return this.roots.tracked.get(path.Name);
      case ObjectPathType.NullObject:
        return null;
      case ObjectPathType.Property:
        return this.fromParent(path, (parent) => getProperty(parent, path.Name));
      case ObjectPathType.Method:
        return this.fromParent(path, async (parent) => callMethod(parent, path.Name, await this.resolveArguments(path.ArgumentInfo)));
      case ObjectPathType.Indexer:
        return this.fromParent(path, async (parent) => callMethod(parent, "GetItem", await this.resolveArguments(path.ArgumentInfo)));
      default:
        throw apiNotFound(`object path type ${String(path.ObjectPathType)}`);
    }
  }

  private async fromParent(path: ObjectPath, step: (parent: HostObject) => unknown): Promise<HostObject | null> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const target = await step(parent);
    return target instanceof HostObject ? target : null;
  }

  private service(name: string): HostObject {
    const service = this.roots.services.get(name);
    if (!service) throw apiNotFound(`service ${name}`);
    return service;
  }
}
