import type { UIFieldServerProps } from 'payload'

import { may } from '../../access/may'
import { StaffAction } from '../../admin/staff-action/staff-action.client'
import type { TroubledSlug } from '../../scheduler'
import '../../admin/staff-action/staff-panel.css'

/** At an item that a job cannot finish: what that means, and the button for trying it at once. */
export async function TroubleNotice({ id, collectionSlug, payload, req }: UIFieldServerProps) {
  if (!id || !may(req.user, 'handleBookings')) return null
  const collection = collectionSlug as TroubledSlug
  const where = { id: { equals: String(id) } }
  const item = await payload.db.findOne<Troubled>({ collection, where })
  if (!item?.trouble) return null
  const url = `/api/${collection}/${id}/trouble`
  return (
    <TroubleActions {...{ url, trouble: item.trouble, followUpDone: item.followUpDone === true }} />
  )
}

type Troubled = { id: string; trouble?: string | null; followUpDone?: boolean | null }

interface TroubleActionsProps {
  url: string
  trouble: string
  followUpDone: boolean
}

/** What a job keeps failing at, and the button for trying it at once. */
export function TroubleActions({ url, trouble, followUpDone }: TroubleActionsProps) {
  return (
    <section className="staff-panel" data-trouble>
      <h3>{followUpDone ? 'Somebody has to see to this' : 'This could not be finished'}</h3>
      <p>
        {trouble}
        {!followUpDone &&
          '. Lectern goes on trying by itself. If the words do not tell you what to put right, show them to whoever looks after the server.'}
      </p>
      <StaffAction
        url={url}
        subject={followUpDone ? 'seen' : 'again'}
        legend={followUpDone ? 'When you have told whom it concerns' : 'When you have put it right'}
        button={followUpDone ? 'I have seen to it' : 'Try again now'}
      >
        <input type="hidden" data-name="way" value={followUpDone ? 'seen' : 'again'} />
      </StaffAction>
    </section>
  )
}
