/** Iterator helpers that the grid uses and Node has from version 22 on. */
const HELPERS = ["some", "every", "find", "map", "filter", "forEach", "reduce"] as const;

export function addIteratorHelpers(): void {
  const arrayIterator: object = Object.getPrototypeOf([][Symbol.iterator]());
  const prototype: object = Object.getPrototypeOf(arrayIterator);
  for (const name of HELPERS) {
    if (name in prototype) continue;
    const helper = function (this: Iterable<unknown>, ...args: unknown[]): unknown {
      return Reflect.apply(Array.prototype[name], [...this], args);
    };
    Object.defineProperty(prototype, name, { configurable: true, writable: true, value: helper });
  }
}
