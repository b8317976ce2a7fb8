import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { CourseRun } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { createCourse } from '@cms-seed/factories/course'
import { createRun } from '@cms-seed/factories/course-run'
import { createTrainer } from '@cms-seed/factories/trainer'
import { createVenue } from '@cms-seed/factories/venue'
import { startTestCms } from '@cms-support/cms'
import { restOf, signIn } from '@cms-support/rest'
import { createStaff } from '@cms-support/staff'

let payload: Payload
let stop: () => Promise<void>
let grace: string
let wharf: string
let course: string
beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  await createStaff(payload)
  grace = (await createTrainer(payload, { name: 'Grace Adeyemi' })).id
  wharf = (await createVenue(payload, { name: 'The Wharf' })).id
  course = (await createCourse(payload, { title: 'Listening', trainers: [grace] })).id
})
afterAll(() => stop())

const on = (day: string, from = '09:30', until = '16:30') => ({ day, from, until })

it('a date says who and what another date wants at the same time, and when', async () => {
  const run = await date({ venue: wharf, days: [on('2031-03-04'), on('2031-03-11')] })
  const late = await date({ days: [on('2031-03-11', '15:00', '18:00')] })
  const room = { venue: wharf, trainers: [await somebodyElse()] }
  const there = await date({ ...room, days: [on('2031-03-04', '08:00', '09:45')] })
  expect(await clashesOf(run)).toEqual([
    `The same room at The Wharf is also taken by ${there.label}: Tuesday 4 March 2031, 9.30am to 9.45am.`,
    `Grace Adeyemi is also needed by ${late.label}: Tuesday 11 March 2031, 3pm to 4.30pm.`,
  ])
})

it('a date says nothing of another that is between its days, called off, elsewhere or with others', async () => {
  const run = await date({ venue: wharf, days: [on('2031-04-01'), on('2031-04-15')] })
  await date({ days: [on('2031-04-08')] })
  await date({ days: [on('2031-04-01')], status: 'cancelled' })
  const others = [await somebodyElse()]
  await date({ days: [{ ...on('2031-04-01'), trainers: others }] })
  await date({ venue: wharf, trainers: others, days: [{ ...on('2031-04-01'), room: 'Loft' }] })
  await date({
    venue: wharf,
    trainers: others,
    days: [{ ...on('2031-04-01'), delivery: 'online' }],
  })
  expect(await clashesOf(run)).toEqual([])
})

it('the public learns of no clash', async () => {
  const { id } = await date({ days: [on('2031-05-06')] })
  const { status } = await restOf(payload)({ path: `/course-runs/${id}/clashes` })
  expect(status).toBe(403)
})

async function date(given: object): Promise<CourseRun> {
  return createRun(payload, { course, ...given })
}

async function somebodyElse(): Promise<string> {
  return (await createTrainer(payload)).id
}

async function clashesOf({ id }: CourseRun): Promise<unknown> {
  const token = await signIn(payload, 'bookings')
  const { body } = await restOf(payload)({ path: `/course-runs/${id}/clashes`, token })
  return (body as { clashes?: unknown }).clashes
}
