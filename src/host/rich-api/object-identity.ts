import { ApiError } from "./api-error";
import type { HostObject } from "./host-object";

/** What a result says of an object: its id, and the reference under which office.js tracks it. */
export interface Identity {
  Id?: string;
  _ReferenceId?: string;
}

/** Objects that office.js keeps between batches. */
export class TrackedObjects {
  private readonly byReference = new Map<string, HostObject>();
  private readonly references = new WeakMap<HostObject, string>();
  private next = 1;

  get count(): number {
    return this.byReference.size;
  }

  keep(target: HostObject): void {
    const reference = this.references.get(target) ?? `{ref-${this.next++}}`;
    this.references.set(target, reference);
    this.byReference.set(reference, target);
  }

  release(reference: string): void {
    this.byReference.delete(reference);
  }

  clear(): void {
    this.byReference.clear();
  }

  get(reference: string): HostObject {
    const target = this.byReference.get(reference);
    if (!target) throw new ApiError("InvalidReference");
    return target;
  }

  identity(target: HostObject): Identity {
    const reference = this.references.get(target);
    const id = target._Id;
    return { ...(id === undefined ? {} : { Id: id }), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }
}
