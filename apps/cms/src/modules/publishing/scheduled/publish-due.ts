import { createLocalReq, type Payload, type TypedUser } from 'payload'

import { mayUpdate } from '@cms/access/may-update'
import { carryOutPlans } from './carrying-out-plans'
import { findFailedPlans, type FailedPlan } from './plans'
import { tellPlanner } from './tell-planner'
import { publicationProblems } from './publication-problems'

/** Documents in one run; the next run comes a second later. */
const maxAtOnce = 20
/** Payload marks a publication as under way; if it still is after this long, its process died. */
const maxWorkMilliseconds = 60_000
/** How often a plan is tried that nothing in the document stands in the way of. */
const maxTries = 5
const retryMilliseconds = 30_000

/**
 * For a scheduled job: publishes and unpublishes what staff have planned, by the same path as a
 * person who presses the button, so that the website hears of it. A plan that cannot be carried out
 * stays with its document and says why (`findFailedPlans`): the job itself goes on.
 */
export async function publishDue(payload: Payload, now: Date): Promise<void> {
  await takeUpAgain(payload, now)
  const { jobStatus } = await carryOutPlans(() =>
    payload.jobs.run({ limit: maxAtOnce, sequential: true, silent: true }),
  )
  const failed = Object.entries(jobStatus ?? {}).filter(([, { status }]) => status !== 'success')
  if (failed.length === 0) return
  const plans = await findFailedPlans(payload)
  for (const [id] of failed) {
    const plan = plans.find((candidate) => candidate.id === id)
    if (plan) await lookInto(payload, plan, now)
  }
}

/** Publishing twice does no harm; not publishing does. */
async function takeUpAgain(payload: Payload, now: Date): Promise<void> {
  const diedBefore = new Date(now.getTime() - maxWorkMilliseconds).toISOString()
  await payload.db.updateJobs({
    where: {
      and: [{ processing: { equals: true } }, { updatedAt: { less_than: diedBefore } }],
    },
    data: { processing: false },
  })
}

/** What a person has to mend waits for one; anything else is tried again, a few times. */
async function lookInto(payload: Payload, plan: FailedPlan, now: Date): Promise<void> {
  const reason = await whatAPersonMustMend(payload, plan)
  const mayPass = reason === null && plan.tries < maxTries
  const { collection, id } = plan.document
  payload.logger.warn(
    `What was planned for ${collection} ${id} could not be done, ${mayPass ? 'and is tried again' : 'and waits for somebody'}`,
  )
  const nextTry = new Date(now.getTime() + retryMilliseconds).toISOString()
  await payload.db.updateJobs({
    id: plan.id,
    data: mayPass
      ? { hasError: false, error: null, log: [], waitUntil: nextTry }
      : { hasError: true, error: { message: saidOf(reason) } },
  })
  if (mayPass || !plan.plannedBy) return
  const planner = await findUser(payload, plan.plannedBy)
  if (planner) await tellPlanner(payload, { planner, plan, reason: saidOf(reason) })
}

function saidOf(reason: string | null): string {
  return reason ?? `It was tried ${maxTries} times. Please do it by hand.`
}

async function whatAPersonMustMend(
  payload: Payload,
  { document, type, plannedBy }: FailedPlan,
): Promise<string | null> {
  const user = plannedBy ? await findUser(payload, plannedBy) : null
  const req = await createLocalReq(user ? { user } : {}, payload)
  const isWanted = { _status: type === 'publish' ? 'published' : 'draft' }
  if (plannedBy && !(user && (await mayUpdate(req, { ...document, data: isWanted })))) {
    return 'Whoever planned it may not do it any more.'
  }
  const refusals = type === 'publish' ? await publicationProblems(payload, document) : []
  return refusals.length > 0 ? refusals.join(' ') : null
}

async function findUser(payload: Payload, id: string): Promise<TypedUser | null> {
  const user = await payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  return user ? { ...user, collection: 'users' } : null
}
