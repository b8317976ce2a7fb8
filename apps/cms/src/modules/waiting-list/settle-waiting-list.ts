import type { WaitingList } from '@lectern/shared/contract/payload-types'

import type { Context } from '../orders'
import { putOnSale } from '../seats'
import { changeList, findList } from './lists/change-list'
import { plannedStepOf } from './lists/planned-step'
import { settledStanding, type Standing } from './load-standing'
import { planNextStep } from './plan-next-step'
import { takeStep } from './take-step'

/** Far more than anybody who joins or frees places can cause at once; beyond it something is wrong. */
const maxSteps = 1000

/** For so long a list stays awake after somebody began to join it. */
const joiningMs = 10 * 60_000

/**
 * Takes the steps that are next on the waiting list of a date, until there is none; then what is still free
 * is on sale to everybody. It may be cut short anywhere and run many times at once: a step is written before
 * it is taken, and each of its parts happens once.
 */
export async function settleWaitingList(context: Context, runId: string): Promise<void> {
  for (let taken = 0; taken < maxSteps; taken++) {
    const list = await findList(context.payload, runId)
    if (!list) return
    const isSettled = plannedStepOf(list)
      ? await finishStep(context, list)
      : await takeNextStep(context, list)
    if (isSettled) return
  }
  throw new Error(`The waiting list of run ${runId} could not be settled: too many steps`)
}

async function finishStep(context: Context, list: WaitingList): Promise<false> {
  const changes = await takeStep(context, list)
  await changeList(context.payload, list, { ...changes, step: null })
  return false
}

async function takeNextStep(context: Context, list: WaitingList): Promise<boolean> {
  const standing = await settledStanding(context, list)
  const changes = await planNextStep(context, standing)
  if (!changes) return rest(context, standing)
  await changeList(context.payload, list, { ...changes, ...freedBy(standing) })
  return false
}

/** Nothing is next: whoever waits has been asked. */
async function rest({ payload, now }: Context, standing: Standing): Promise<boolean> {
  const { list, ledger, queue, offered } = standing
  const isActive = queue.length > 0 || offered.length > 0 || isBeingJoined(list, now)
  const isNoted = list.freedSeen === standing.freedSeen && list.isActive === isActive
  if (!isNoted && !(await changeList(payload, list, { ...freedBy(standing), isActive })))
    return false
  return putOnSale(payload, { ledger, somebodyWaits: queue.length > 0 })
}

function freedBy({ freedSeen, freedAt }: Standing) {
  return { freedSeen, freedAt: freedAt?.toISOString() ?? null }
}

function isBeingJoined({ joinedAt }: WaitingList, now: Date): boolean {
  return !!joinedAt && now.getTime() - Date.parse(joinedAt) < joiningMs
}
