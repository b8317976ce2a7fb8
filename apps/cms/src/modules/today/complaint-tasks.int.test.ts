import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { acknowledgeComplaintBy } from '@lectern/shared/privacy/complaint-clock'
import { createLocalReq, type Payload } from 'payload'

import { createEnquiry } from '@cms-seed/factories/enquiry'
import { startTestCms } from '@cms-support/cms'
import { createStaff, type Staff } from '@cms-support/staff'
import { gatherToday } from './gather-today'

let payload: Payload
let stop: () => Promise<void>
let staff: Staff
beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  staff = await createStaff(payload)
})
afterAll(() => stop())

const dayMilliseconds = 24 * 60 * 60 * 1000
const inDays = (days: number) => new Date(Date.now() + days * dayMilliseconds)

async function tasksOn(days: number, role: 'owner' | 'bookings' | 'editor' = 'bookings') {
  const req = await createLocalReq({ user: staff[role] }, payload)
  const tasks = await gatherToday(req, inDays(days))
  return tasks.filter(({ text }) => text.includes('complaint'))
}

it('keeps a complaint before staff until its outcome is told, and turns to trouble as its day nears', async () => {
  const acknowledgeBy = acknowledgeComplaintBy(new Date()).toISOString()
  const { id } = await createEnquiry(payload, { kind: 'complaint', name: 'Jo Oak', acknowledgeBy })
  const href = `/admin/collections/enquiries/${id}`

  expect(await tasksOn(0)).toEqual([expect.objectContaining({ href, isTrouble: false })])
  expect(await tasksOn(24)).toEqual([expect.objectContaining({ href, isTrouble: true })])
  const [overdue] = await tasksOn(31)
  expect(overdue).toMatchObject({ isTrouble: true })
  expect(overdue!.text).toMatch(/Jo Oak: it had to be acknowledged by .* Do it now/)
  expect(await tasksOn(0, 'editor')).toEqual([])

  const update = (data: object) =>
    payload.update({
      collection: 'enquiries',
      id,
      data,
      user: staff.bookings,
      overrideAccess: false,
    })
  await update({
    acknowledgedAt: new Date().toISOString(),
    acknowledgeBy: inDays(99).toISOString(),
  })
  const [acknowledged] = await tasksOn(31)
  expect(acknowledged!.text).toContain('tell the outcome')
  const stored = await payload.findByID({ collection: 'enquiries', id, overrideAccess: true })
  expect(stored.acknowledgeBy).toBe(acknowledgeBy)
  await update({ outcomeAt: new Date().toISOString() })
  expect(await tasksOn(31)).toEqual([])
})
