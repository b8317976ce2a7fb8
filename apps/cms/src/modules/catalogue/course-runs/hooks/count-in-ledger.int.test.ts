import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CourseRun } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { createCourse } from '@cms-seed/factories/course'
import { createRun } from '@cms-seed/factories/course-run'
import { startTestCms } from '@cms-support/cms'
import { readPlacesLeft, resizeCapacity } from '@cms/modules/seats'

let payload: Payload
let stop: () => Promise<void>
let run: CourseRun
beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  run = await createRun(payload, { course: (await createCourse(payload)).id, capacity: 12 })
})
afterAll(() => stop())

describe('a course date whose ledger was left behind by a process that died', () => {
  it('has places again once it is saved, though its ledger was never made', async () => {
    const where = { runId: { equals: run.id } }
    await payload.db.deleteOne({ collection: 'seat-ledgers', where })
    expect(await save()).toBe(12)
  })

  it('sells no more than it says once it is saved, though its ledger had been given more', async () => {
    await resizeCapacity(payload, { runId: run.id, capacity: 20 })
    expect(await save()).toBe(12)
  })
})

/** As it is, nothing changed. Answers the places left. */
async function save(): Promise<number | undefined> {
  const everything = { depth: 0, overrideAccess: true } as const
  await payload.update({ ...everything, collection: 'course-runs', id: run.id, data: {} })
  return (await readPlacesLeft(payload, [run.id])).get(run.id)
}
