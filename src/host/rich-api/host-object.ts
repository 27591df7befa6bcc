/**
 * Base of every object that office.js can address.
 *
 * The interpreter finds members by reflection, without regard to case: a PascalCase getter or setter is a property, a PascalCase
 * method is a method, `GetItem` is also the indexer. A member that is missing answers ApiNotFound naming it. Names that start with
 * an underscore are office.js' own (`_RegisterDataChangedEvent`); the four below are what the interpreter itself looks at.
 */
export abstract class HostObject {
  /** Identity answered when office.js instantiates the object; needed for `add` methods and for items of a collection. */
  get _Id(): string | undefined {
    return undefined;
  }

  /** Children, when the object is a collection. */
  _Items?(): readonly HostObject[];

  /** Properties that depend on calculation: the engine is settled before one of them is read. `true`: every read. */
  get _Calculated(): boolean | readonly string[] {
    return false;
  }

  /** Properties of its own that a collection answers besides its items, for example `Count` (never `Name` of the items). */
  get _OwnProperties(): readonly string[] {
    return ["Count"];
  }
}

/** The name office.js uses: `WorksheetCollection.getItem`. */
export function memberName(target: HostObject, member: string): string {
  return `${target.constructor.name}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}
