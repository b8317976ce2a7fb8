import type { CourseRun } from '@lectern/shared/contract/payload-types'
import type { Endpoint } from 'payload'
import { z } from 'zod'

import { may } from '@cms/access/may'
import { answerRefusal } from '@cms/http/problem-response'
import { Refusal } from '@cms/http/refusal'
import { recordAct, type Act } from '../../audit'
import { calendarDaysOf, keepTicks, renewRegisterLink, ticksSchema } from '../../attendance'
import { runOf } from '../run-of'
import { staffEndpoint } from '../staff-endpoint'
import { certificateEndpoints } from './certificate-endpoints'
import { decisionEndpoints } from './decision-endpoints'
import { loadSheet } from './load-sheet'
import { registerCsv } from './register-csv'

/** `POST /api/course-runs/<id>/attendance`: who is here on which day, as staff tick it. */
const attendanceEndpoint = staffEndpoint({
  path: '/:id/attendance',
  schema: ticksSchema,
  answer: async ({ context, input, by, req }) => {
    const run = await runOf(req)
    if (run.status === 'cancelled') throw new Refusal('not-allowed')
    return { outcomes: await keepTicks(context, { run, ticks: input.ticks, by }) }
  },
  record: { notRecorded: 'each tick says itself who made it, and when' },
})

/** `POST /api/course-runs/<id>/register-link`: makes the link for the trainer, or another in its place. */
const registerLinkEndpoint = staffEndpoint({
  path: '/:id/register-link',
  schema: z.object({}),
  answer: async ({ context, by, req }) => {
    const { id } = await runOf(req)
    await renewRegisterLink(context, { runId: id, by })
    return { done: true }
  },
  record: { kind: 'link-made', of: 'course-runs' },
})

function registerExported({ id, label }: CourseRun): Act {
  const href = `/admin/collections/course-runs/${id}`
  return { kind: 'exported', what: `Register: ${label ?? id}`, href, details: 'as CSV' }
}

/** `GET /api/course-runs/<id>/register.csv`, for staff. */
const csvEndpoint: Endpoint = {
  path: '/:id/register.csv',
  method: 'get',
  handler: async (req) => {
    try {
      if (!req.user) throw new Refusal('not-signed-in')
      if (!may(req.user, 'handleBookings')) throw new Refusal('not-allowed')
      const run = await runOf(req)
      const sheet = await loadSheet(req.payload, { runId: run.id, user: req.user })
      if (!sheet) throw new Refusal('not-found')
      await recordAct(req, registerExported(run))
      const name = [calendarDaysOf(run)[0], sheet.register.courseSlug].filter(Boolean).join('-')
      return new Response(registerCsv(sheet), {
        headers: {
          'cache-control': 'no-store',
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="register-${name}.csv"`,
        },
      })
    } catch (error) {
      return answerRefusal(error)
    }
  },
}

/** Of the collection `course-runs`. */
export const sheetEndpoints: Endpoint[] = [
  attendanceEndpoint,
  registerLinkEndpoint,
  csvEndpoint,
  ...decisionEndpoints,
  ...certificateEndpoints,
]
