import { sendDueEmails } from '../../src/modules/letters'
import { addPlaceWanted, joinWaitingList, settleWaitingList } from '../../src/modules/waiting-list'
import type { Keys } from '../content/keys'
import type { WrittenWaiting } from '../content/waiting'
import { daysBefore, minutesAfter } from '../dates'
import type { World } from '../world'
import { runKey } from './catalogue'
import { pastContext } from './past-context'

/** Who waits for places, once the dates are as full as they are. */
export async function storeWaiting(
  { payload, ids, now }: World,
  waiting: readonly WrittenWaiting<Keys>[],
): Promise<void> {
  for (const { run, name, email, telephone, places, askedOf: by, ...moment } of waiting) {
    const at = new Date(daysBefore(now, moment.daysAgo, moment.at))
    const context = pastContext({ payload, stripe: null }, at)
    const runId = ids.findIn('run', runKey(run))
    const asked = { runId, name, email, count: places, ...(telephone && { telephone }) }
    const joined = by
      ? await addPlaceWanted(context, { ...asked, by })
      : await joinWaitingList(context, asked)
    if (!joined.joined) throw new Error(`${name} cannot wait: ${joined.reason}`)
    await settleWaitingList(context, runId)
    await sendDueEmails(pastContext({ payload, stripe: null }, minutesAfter(at, 1)))
  }
}
