import { apiNotFound } from "./api-error";
import { HostObject, memberName } from "./host-object";

interface Member {
  readonly name: string;
  readonly descriptor: PropertyDescriptor;
}

/** Prototype to its members by lower-case name: office.js writes `Values` and `values` alike. */
const membersOf = new WeakMap<object, ReadonlyMap<string, Member>>();

function members(target: HostObject): ReadonlyMap<string, Member> {
  const prototype: object = Object.getPrototypeOf(target);
  const known = membersOf.get(prototype);
  if (known) return known;
  const found = new Map<string, Member>();
  for (let level: object = prototype; level !== HostObject.prototype && level !== Object.prototype; level = Object.getPrototypeOf(level)) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      const key = name.toLowerCase();
      if (name !== "constructor" && !found.has(key)) found.set(key, { name, descriptor });
    }
  }
  membersOf.set(prototype, found);
  return found;
}

/** The property's own spelling, or undefined when the object has no such property. */
export function propertyName(target: HostObject, name: string): string | undefined {
  const member = members(target).get(name.toLowerCase());
  return member?.descriptor.get ? member.name : undefined;
}

export function getProperty(target: HostObject, name: string): unknown {
  const member = members(target).get(name.toLowerCase());
  if (!member?.descriptor.get) throw apiNotFound(memberName(target, name));
  return Reflect.get(target, member.name);
}

export function setProperty(target: HostObject, name: string, value: unknown): void {
  const member = members(target).get(name.toLowerCase());
  if (!member?.descriptor.set) throw apiNotFound(memberName(target, name));
  Reflect.set(target, member.name, value);
}

export function callMethod(target: HostObject, name: string, args: readonly unknown[]): unknown {
  const member = members(target).get(name.toLowerCase());
  const method: unknown = member?.descriptor.value;
  if (typeof method !== "function") throw apiNotFound(memberName(target, name));
  return Reflect.apply(method, target, args);
}

/** Names of the properties that office.js can ask for, those of the class itself before those of its bases. */
export function publicProperties(target: HostObject): string[] {
  return [...members(target).values()].filter(({ name, descriptor }) => descriptor.get && /^[A-Z]/.test(name)).map(({ name }) => name);
}
