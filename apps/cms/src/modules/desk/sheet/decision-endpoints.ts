import type { CourseRun } from '@lectern/shared/contract/payload-types'
import type { Endpoint } from 'payload'
import { z } from 'zod'

import { Refusal } from '@cms/http/refusal'
import { aboutGoingAhead, findClashes } from '../../catalogue'
import { decide } from '../../decisions'
import type { Context } from '../../orders'
import { announceDerived } from '../../publishing'
import { runOf } from '../run-of'
import { staffEndpoint } from '../staff-endpoint'
import { mayDecide } from './may-decide'

/** `POST /api/course-runs/<id>/goes-ahead`: that it takes place, with however many. */
const goesAheadEndpoint = staffEndpoint({
  path: '/:id/goes-ahead',
  record: { kind: 'goes-ahead', of: 'course-runs' },
  schema: z.object({}),
  isAllowed: mayDecide,
  answer: async ({ context: { payload, now }, by, req }) => {
    const run = await runOf(req)
    refuseWhatIsSettled(run, now)
    const text = 'It goes ahead'
    await decide(payload, { about: aboutGoingAhead(run.id), runId: run.id, text, by, now })
    await announceDerived(req, { collection: 'course-runs', id: run.id })
    return { done: true }
  },
})

/** `POST /api/course-runs/<id>/goes-ahead/taken-back`: it is to be decided on again. */
const takenBackEndpoint = staffEndpoint({
  path: '/:id/goes-ahead/taken-back',
  record: { kind: 'goes-ahead-undone', of: 'course-runs' },
  schema: z.object({}),
  isAllowed: mayDecide,
  answer: async ({ context: { payload, now }, by, req }) => {
    const { id: runId } = await runOf(req)
    const text = 'Taken back: it is not settled whether it goes ahead'
    await decide(payload, {
      ...{ about: aboutGoingAhead(runId), runId, text, by, now },
      isTakenBack: true,
    })
    await announceDerived(req, { collection: 'course-runs', id: runId })
    return { done: true }
  },
})

const clashSchema = z.object({ mark: z.string().max(60) })

/** `POST /api/course-runs/<id>/clashes/intended`: that one clash of this date, as it is now, is meant to be so. */
const intendedEndpoint = staffEndpoint({
  path: '/:id/clashes/intended',
  record: { kind: 'clash-intended', of: 'course-runs' },
  schema: clashSchema,
  isAllowed: mayDecide,
  answer: async ({ context, input: { mark }, by, req }) => {
    await decideClash(context, { run: await runOf(req), mark, by, isTakenBack: false })
    return { done: true }
  },
})

/** `POST /api/course-runs/<id>/clashes/not-intended`: takes that back. */
const notIntendedEndpoint = staffEndpoint({
  path: '/:id/clashes/not-intended',
  record: { kind: 'clash-not-intended', of: 'course-runs' },
  schema: clashSchema,
  isAllowed: mayDecide,
  answer: async ({ context, input: { mark }, by, req }) => {
    await decideClash(context, { run: await runOf(req), mark, by, isTakenBack: true })
    return { done: true }
  },
})

/** Of the collection `course-runs`. */
export const decisionEndpoints: Endpoint[] = [
  goesAheadEndpoint,
  takenBackEndpoint,
  intendedEndpoint,
  notIntendedEndpoint,
]

function refuseWhatIsSettled({ status, startsAt }: CourseRun, now: Date): void {
  if (status === 'cancelled') {
    throw new Refusal('not-allowed', { message: 'This date was called off.' })
  }
  if (Date.parse(startsAt) <= now.getTime()) {
    throw new Refusal('not-allowed', { message: 'This date has begun already.' })
  }
}

interface DecidedClash {
  run: CourseRun
  mark: string
  by: string
  isTakenBack: boolean
}

/** About what is on the screen of whoever pressed: a clash that has changed meanwhile is another one. */
async function decideClash(
  { payload, now }: Context,
  { run, mark, by, isTakenBack }: DecidedClash,
): Promise<void> {
  const clash = (await findClashes(payload, run)).find((each) => each.mark === mark)
  if (!clash) {
    const message =
      'This clash is not there any more, or has changed. Load the page again and look at it.'
    throw new Refusal('not-found', { message })
  }
  const text = isTakenBack
    ? `Not intended any more: ${clash.summary}`
    : `Intended: ${clash.summary}`
  const about = { about: mark, runId: run.id, otherRunId: clash.otherId }
  await decide(payload, { ...about, isTakenBack, text, by, now })
}
