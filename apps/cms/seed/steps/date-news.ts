import { confirmRequest, storeRequest } from '../../src/modules/date-news'
import type { WrittenDateRequest } from '../content/date-news'
import type { Keys } from '../content/keys'
import { daysBefore } from '../dates'
import type { World } from '../world'
import { pastContext } from './past-context'

/** Who wants to be told of new dates, once there are those that they know. */
export async function storeDateRequests(
  { payload, ids, now }: World,
  requests: readonly WrittenDateRequest<Keys>[],
): Promise<void> {
  for (const { course, email, daysAgo, at } of requests) {
    const context = pastContext({ payload, stripe: null }, new Date(daysBefore(now, daysAgo, at)))
    const courseId = ids.findIn('course', course)
    await confirmRequest(context, await storeRequest(context, { courseId, email }))
  }
}
