import type { Enquiry } from '@lectern/shared/contract/payload-types'
import type { SelectFieldServerProps } from 'payload'

import { momentInWords } from '@cms/admin/place-time/moment-in-words'
import { FieldAction } from '@cms/admin/staff-action/field-action.client'
import { EnquiryState } from '../list/enquiry-cells'
import { loadEnquiry } from './load-enquiry'
import '@cms/admin/staff-action/staff-panel.css'

/** Beside an enquiry: whether it waits, who has said otherwise, and how it is done with without an e-mail. */
export async function StatusField(props: SelectFieldServerProps) {
  const enquiry = await loadEnquiry(props)
  if (!enquiry) return null
  const { status, statusBy, statusAt } = enquiry
  return (
    <div className="staff-panel">
      <p>
        <EnquiryState enquiry={enquiry} />
        {statusBy && statusAt && (
          <small>
            by <bdi>{statusBy}</bdi>, {momentInWords(statusAt)}
          </small>
        )}
      </p>
      {status === 'new' ? (
        <>
          <ChangeStatus enquiry={enquiry} to="answered" button="Answered elsewhere" />
          <ChangeStatus enquiry={enquiry} to="closed" button="Done without an answer" />
        </>
      ) : (
        <ChangeStatus enquiry={enquiry} to="new" button="Open it again" />
      )}
    </div>
  )
}

interface ChangeStatusProps {
  enquiry: Enquiry
  to: Enquiry['status']
  button: string
}

const legends: Record<Enquiry['status'], string> = {
  answered: 'By telephone, or from your own mail',
  closed: 'Nothing to answer',
  new: 'Not finished after all',
}

function ChangeStatus({ enquiry, to, button }: ChangeStatusProps) {
  return (
    <FieldAction
      url={`/api/enquiries/${enquiry.id}/status`}
      subject={`${enquiry.id} ${to}`}
      legend={legends[to]}
      button={button}
    >
      <input type="hidden" data-name="status" value={to} />
    </FieldAction>
  )
}
