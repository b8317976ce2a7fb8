import type { BeforeListTableServerProps } from 'payload'

import { ListChips } from '@cms/admin/list-chips/list-chips'
import { ListCsvLink } from '@cms/admin/list-csv/list-csv-link'
import { auditChips } from './audit-chips'

/** Above the audit trail: ready filters, and what is shown as a file. */
export function AuditListTop(props: BeforeListTableServerProps) {
  return (
    <>
      <ListChips list={props} collection="audit-events" chips={auditChips} />
      <ListCsvLink list={props} collection="audit-events" />
    </>
  )
}
