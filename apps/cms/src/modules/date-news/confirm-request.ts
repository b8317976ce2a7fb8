import { datesSeen, dateNewsUntil } from '@lectern/shared/booking/date-news'
import type { DateRequest } from '@lectern/shared/contract/payload-types'
import { unconfirmedDateNewsKeptDays } from '@lectern/shared/privacy/retention-table'

import type { Context } from '../orders'
import { findDatesOfCourse } from './find-course'
import { changeRequest } from './requests/change-request'

/**
 * Somebody has answered from their address: from now on they are told. The dates that they see are known to them.
 * Nothing changes where it was confirmed or ended before, or is too late.
 */
export async function confirmRequest(
  { payload, now }: Pick<Context, 'payload' | 'now'>,
  request: DateRequest,
): Promise<void> {
  if (request.state !== 'unconfirmed' || confirmBy(request) <= now) return
  const dates = await findDatesOfCourse(payload, { courseId: request.courseId, now })
  const changes = {
    state: 'confirmed',
    until: dateNewsUntil(now).toISOString(),
    known: datesSeen(dates, now),
  }
  await changeRequest(payload, { request, from: 'unconfirmed', changes })
}

/** An address that is not confirmed by then has to ask again. */
export function confirmBy({ since }: Pick<DateRequest, 'since'>): Date {
  return new Date(Date.parse(since) + unconfirmedDateNewsKeptDays * 24 * 60 * 60_000)
}
