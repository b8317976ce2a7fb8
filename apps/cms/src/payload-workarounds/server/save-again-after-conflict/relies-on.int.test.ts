import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { createCourse } from '@cms-seed/factories/course'
import { startTestCms } from '@cms-support/cms'
import { mayBeLogged } from '@cms-support/log'
import { restOf, signIn } from '@cms-support/rest'
import { createStaff } from '@cms-support/staff'

const onMongo = process.env.MONGODB_URL ? it : it.skip

let payload: Payload
let stop: () => Promise<void>
beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  await createStaff(payload)
})
afterAll(() => stop())

onMongo('Payload still makes no save again that met another', async () => {
  const token = await signIn(payload, 'editor')
  const { id } = await createCourse(payload)
  const save = { method: 'PATCH', path: `/courses/${id}`, token, body: { title: 'The second' } }
  const another = await payload.db.beginTransaction()
  await payload.update({
    ...{ collection: 'courses', id, data: { title: 'The first' }, depth: 0, overrideAccess: true },
    req: { transactionID: another! },
  })
  expect((await restOf(payload)(save)).status).toBe(500)
  await payload.db.rollbackTransaction(another!)
  expect((await restOf(payload)(save)).status).toBe(200)
  mayBeLogged('')
})
