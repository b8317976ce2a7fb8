/** For `admin.components.Diff` of a field that the program keeps: a comparison of versions leaves it out. */
export function NothingToCompare() {
  return null
}
