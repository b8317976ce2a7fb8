/** Ready filters of the pictures, which no field answers. They stand in the address: `?only=unused`. */
export const libraryFilters = ['undescribed', 'unused'] as const
export type LibraryFilter = (typeof libraryFilters)[number]

type Address = Record<string, unknown>

export function filterIn(address: Address | undefined): LibraryFilter | null {
  return libraryFilters.find((filter) => filter === address?.only) ?? null
}

/** Payload's own table, where many can be changed or deleted at once: of all pictures, so without a filter. */
export function isTable(address: Address | undefined): boolean {
  return address?.view === 'table'
}
