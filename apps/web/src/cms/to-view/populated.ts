/**
 * What a relationship holds. A bare id means that the document is not published, or was deleted:
 * the visitor may not see it, so pages do without.
 */
export function populated<Document extends object>(
  relation: string | Document | null | undefined,
): Document | null {
  return typeof relation === 'object' ? relation : null
}

export function allPopulated<Document extends object>(
  relations: readonly (string | Document)[] | null | undefined,
): Document[] {
  return (relations ?? []).filter((relation) => typeof relation === 'object')
}
