import type { Enquiry } from '@lectern/shared/contract/payload-types'
import { ageText } from '@lectern/shared/time/age-text'
import type { DefaultServerCellComponentProps } from 'payload'

import { LinkedLines } from '@cms/admin/list-cells/linked-lines'
import { StatePill } from '@cms/admin/state-pill/state-pill'

type CellProps = DefaultServerCellComponentProps

/** Who wrote, and for which firm. */
export function WriterCell({ rowData }: CellProps) {
  const { id, name, organisation } = rowData as Enquiry
  const href = `/admin/collections/enquiries/${id}`
  return <LinkedLines href={href} first={name} second={organisation} />
}

/** Whether somebody has answered; until then, how long the person has waited. */
export function EnquiryStateCell({ rowData }: CellProps) {
  return <EnquiryState enquiry={rowData as Enquiry} />
}

export function EnquiryState({ enquiry }: { enquiry: Enquiry }) {
  const { status, createdAt } = enquiry
  if (status === 'answered') return <StatePill state="good">Answered</StatePill>
  if (status === 'closed') return <StatePill state="quiet">Closed</StatePill>
  return <StatePill state="waiting">Waiting {ageText(createdAt, new Date())}</StatePill>
}

export function AssigneeCell({ cellData }: CellProps) {
  return <>{typeof cellData === 'string' && cellData ? cellData : 'Nobody yet'}</>
}
