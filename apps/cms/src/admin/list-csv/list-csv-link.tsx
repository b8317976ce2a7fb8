import type { BeforeListTableServerProps } from 'payload'

import type { OurCollection } from '@cms/access/permissions'
import { reachesAll } from '@cms/access/reaches-all'

interface ListCsvLinkProps {
  list: BeforeListTableServerProps
  collection: OurCollection
}

/** Above a list, for whoever reads all of it: what is shown, as a file. A list in a drawer has no filters to take. */
export function ListCsvLink({ list: { searchParams, user }, collection }: ListCsvLinkProps) {
  if (!searchParams || !reachesAll(user ?? null, 'read', collection)) return null
  return (
    <p>
      <a href={`/api/${collection}/as-csv?${filtersOf(searchParams)}`} download>
        Save what is filtered here as a table (CSV)
      </a>
    </p>
  )
}

/** As Payload’s filters and its search write themselves into the address. */
function filtersOf(searchParams: Record<string, unknown>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(searchParams)) {
    if (typeof value === 'string' && /^(where\[|search$)/.test(name)) query.set(name, value)
  }
  return query.toString()
}
