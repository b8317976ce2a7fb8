/** The same object with some of its properties replaced; the original stays as it is. */
export function overlay<Target extends object>(target: Target, properties: object): Target {
  return new Proxy(target, {
    get: (_, name) => Reflect.get(name in properties ? properties : target, name) as unknown,
  })
}
