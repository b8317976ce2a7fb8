import type { BeforeListTableServerProps } from 'payload'

import { ListChips } from '@cms/admin/list-chips/list-chips'
import { auditChips } from './audit-chips'

/** Above the audit trail: ready filters, and what is shown as a file. */
export function AuditListTop(props: BeforeListTableServerProps) {
  const { searchParams } = props
  if (!searchParams) return null
  return (
    <>
      <ListChips list={props} collection="audit-events" chips={auditChips} />
      <p>
        <a href={`/api/audit-events/as-csv?${filtersOf(searchParams)}`} download>
          Save what is filtered here as a table (CSV)
        </a>
      </p>
    </>
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
