import { recordKeptUntil } from '@lectern/shared/privacy/retention-terms'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { dateText } from '@lectern/shared/time/moment-text'

import { eachDocument } from './each-document'
import type { Held, Search } from './held'

/** Why a date was called off, in the words of staff. */
export async function findCancellations(search: Search): Promise<Held[]> {
  const held: Held[] = []
  const cancellations = eachDocument(search.req.payload, {
    collection: 'run-cancellations',
    where: search.person.mayBeIn('reason'),
    fields: ['runLabel', 'reason', 'by', 'cancelledAt', 'createdAt', 'followUpDone'],
  })
  for await (const { id, runLabel, reason, by, followUpDone, ...times } of cancellations) {
    const foundBy = search.person.isMentionedIn(reason)
    if (!foundBy) continue
    const cancelledAt = times.cancelledAt ?? times.createdAt
    const from = calendarDayIn(new Date(cancelledAt))
    held.push({
      item: `run-cancellations/${id}`,
      kind: 'timeLines',
      title: `Cancelled date: ${runLabel}`,
      href: `/admin/collections/run-cancellations/${id}`,
      foundBy,
      until: dateText(recordKeptUntil(search.terms, { kind: 'timeLines', from })),
      goes: followUpDone ? ['The reason that was given'] : [],
      stays: followUpDone
        ? []
        : ['The reason: people are being moved or refunded just now. Look again in an hour.'],
      data: { what: runLabel, reason, by, cancelled: dateText(cancelledAt) },
    })
  }
  return held
}
