/**
 * Puts another function in the place of a service's method. Defined rather than assigned: a service of the grid can be a proxy that hands
 * assignments on but remembers the methods it has been asked for.
 * @param make gets the method as it was
 * @returns how to give the service its own method back
 */
export function replaceMethod<Service extends object, Name extends keyof Service>(
  service: Service,
  name: Name,
  make: (original: Service[Name]) => Service[Name],
): () => void {
  const original = service[name];
  const put = (value: Service[Name]) => Object.defineProperty(service, name, { value, configurable: true, writable: true });
  put(make(original));
  return () => void put(original);
}
