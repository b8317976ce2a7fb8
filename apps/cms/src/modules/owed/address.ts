export const owedPath = '/owed'

/** What the page and its file show, as the address says it. */
export interface OwedAddress {
  lateOnly: boolean
}

export function readAddress(search: Readonly<Record<string, unknown>>): OwedAddress {
  return { lateOnly: search.show === 'late' }
}

/** What `readAddress` reads, with its question mark. */
export function queryOf({ lateOnly }: OwedAddress): '' | '?show=late' {
  return lateOnly ? '?show=late' : ''
}

/** The page with what is late alone, in the admin. */
export const lateOwedHref = `/admin${owedPath}${queryOf({ lateOnly: true })}`

export function statementPath(organisationId: string): string {
  return `/statement?${new URLSearchParams({ organisation: organisationId })}`
}

/** What `statementPath` names; empty where it names nothing. */
export function organisationIn(search: Readonly<Record<string, unknown>>): string {
  return typeof search.organisation === 'string' ? search.organisation : ''
}
