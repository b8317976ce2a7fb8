/** For what only the program itself does, with `overrideAccess`. */
export function nobody(): boolean {
  return false
}
