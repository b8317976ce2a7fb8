import type { DateRequest } from '@lectern/shared/contract/payload-types'

import { findAll } from '@cms/database/find-all'
import { insertOnce } from '@cms/database/insert-once'
import { limitedKey } from '@cms/limits/limited-key'
import { plainAddress } from '@cms/mail/plain-address'
import { newDateRequestKey } from '../../letters'
import type { Context } from '../../orders'

/**
 * The request of this address about a course. Where it has none, or has ended the one it had, it has one now that
 * is not confirmed.
 */
export async function storeRequest(
  context: Context,
  { courseId, email }: { courseId: string; email: string },
): Promise<DateRequest> {
  const { payload, now } = context
  const owner = `${courseId}/${limitedKey(plainAddress(email))}`
  const turns = await findAll(payload, {
    collection: 'date-requests',
    where: { owner: { equals: owner } },
  })
  const last = turns.toSorted((a, b) => turnOf(a) - turnOf(b)).at(-1)
  if (last && last.state !== 'ended') return last
  const request = await insertOnce(payload, {
    collection: 'date-requests',
    data: {
      key: `${owner}/${last ? turnOf(last) + 1 : 1}`,
      owner,
      email,
      courseId,
      ofCourse: courseId,
      linkKey: newDateRequestKey(),
      state: 'unconfirmed',
      since: now.toISOString(),
      rounds: 0,
    },
  })
  return request ?? storeRequest(context, { courseId, email })
}

function turnOf({ key }: DateRequest): number {
  return Number(key.split('/').at(-1))
}
