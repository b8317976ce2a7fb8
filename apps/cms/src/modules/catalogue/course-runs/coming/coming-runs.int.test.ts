import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type {
  ComingPlacesAnswer,
  ComingRunsAnswer,
  ComingStateAnswer,
} from '@lectern/shared/contract/coming-runs'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

import { createCourse } from '@cms-seed/factories/course'
import { createRun } from '@cms-seed/factories/course-run'
import { createVenue } from '@cms-seed/factories/venue'
import { startTestCms } from '@cms-support/cms'
import { dayFromNow } from '@cms-support/run-days'
import { handleRequest } from '@cms/http/handle-request'
import { holdSeats } from '@cms/modules/seats'

let payload: Payload
let stop: () => Promise<void>
let course: string

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  course = (await createCourse(payload, { title: 'Coaching' })).id
})
afterAll(() => stop())

async function read<Answer>(path: string): Promise<Answer> {
  const request = new Request(`http://localhost:3001/api/course-runs${path}`)
  const response = await handleRequest(payload.config, request)
  expect(response.status).toBe(200)
  return (await response.json()) as Answer
}

const coming = async () => (await read<ComingRunsAnswer>('/coming')).runs

const idsComing = async () => (await coming()).map(({ id }) => id)

describe('the list of coming dates', () => {
  it('has each date with what filters ask of it, soonest first, and nothing private', async () => {
    const venue = (await createVenue(payload)).id
    const later = await createRun(payload, {
      course,
      venue,
      days: [
        { ...dayFromNow(41)[0]!, title: 'The page' },
        { ...dayFromNow(42)[0]!, delivery: 'online' },
      ],
      priceNetPence: 50_000,
      joiningInstructions: 'Ring the bell',
      onlineLink: 'https://meet.example/room',
    })
    const sooner = await createRun(payload, { course, days: dayFromNow(40), capacity: 8 })
    await holdSeats(payload, {
      orderId: randomUUID(),
      round: 1,
      lines: [{ runId: sooner.id, count: 3 }],
    })

    expect(await coming()).toEqual([
      {
        id: sooner.id,
        course,
        venue: null,
        startsAt: sooner.startsAt,
        endsAt: sooner.endsAt,
        timeZone: 'Europe/London',
        days: dayFromNow(40),
        delivery: 'online',
        status: 'open',
        bookingClosesAt: null,
        capacity: 8,
        priceNetPence: null,
      },
      expect.objectContaining({
        id: later.id,
        venue,
        days: [
          { ...dayFromNow(41)[0], title: 'The page' },
          { ...dayFromNow(42)[0], delivery: 'online' },
        ],
        priceNetPence: 50_000,
      }),
    ])
    expect(await read<ComingPlacesAnswer>('/coming/places')).toEqual({
      placesLeft: { [sooner.id]: 5, [later.id]: 12 },
    })
    expect(JSON.stringify(await coming())).not.toMatch(/bell|meet\.example/)
  })

  it('leaves out what the public may not see, whoever asks', async () => {
    const before = await idsComing()
    const draft = await createCourse(payload, { title: 'Not yet', _status: 'draft' })
    await createRun(payload, { course: draft.id, days: dayFromNow(50) })
    await createRun(payload, { course, days: dayFromNow(50), status: 'hidden' })
    await createRun(payload, { course, days: dayFromNow(-50) })
    const { id } = await createRun(payload, { course, days: dayFromNow(50) })
    await payload.update({
      collection: 'course-runs',
      id,
      data: { deletedAt: new Date().toISOString() },
      overrideAccess: true,
      depth: 0,
    })
    const cancelled = await createRun(payload, {
      course,
      days: dayFromNow(50),
      status: 'cancelled',
    })
    expect(await idsComing()).toEqual([...before, cancelled.id])
  })

  it('has a state that is never the same twice', async () => {
    const state = async () => (await read<ComingStateAnswer>('/coming/state')).state
    expect(await state()).not.toBe(await state())
  })

  it('has more dates than one page of a read holds', async () => {
    const before = (await coming()).length
    for (let count = 0; count < 101; count += 1) await createRun(payload, { course })
    expect(await coming()).toHaveLength(before + 101)
  })
})
