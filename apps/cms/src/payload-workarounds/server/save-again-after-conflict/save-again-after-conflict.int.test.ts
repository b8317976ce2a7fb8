import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { createCourse } from '@cms-seed/factories/course'
import { startTestCms } from '@cms-support/cms'
import { signIn } from '@cms-support/rest'
import { createStaff } from '@cms-support/staff'
import { handleRequest } from '@cms/http/handle-request'

let payload: Payload
let stop: () => Promise<void>
let token: string
beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  await createStaff(payload)
  token = await signIn(payload, 'editor')
})
afterAll(() => stop())

const atOnce = 5

it('everybody who saves one document at the same moment has saved', async () => {
  const { id } = await createCourse(payload)
  const statuses = await saveAtOnce(id, {})
  expect(statuses).toEqual(Array.from({ length: atOnce }, () => 200))
})

it('one has saved of those who all began from the same state, and the others are told', async () => {
  const { id, updatedAt } = await createCourse(payload)
  const statuses = await saveAtOnce(id, { editedFrom: updatedAt })
  expect(statuses).toEqual([200, ...Array.from({ length: atOnce - 1 }, () => 409)])
})

async function saveAtOnce(id: string, data: object): Promise<number[]> {
  const answers = await Promise.all(
    Array.from({ length: atOnce }, (_, number) =>
      save(id, { ...data, title: `Saved ${number}`, summary: `By ${number}.` }),
    ),
  )
  return answers.map(({ status }) => status).sort()
}

function save(id: string, data: object): Promise<Response> {
  const request = new Request(`http://localhost:3001/api/courses/${id}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
    body: JSON.stringify(data),
  })
  return handleRequest(payload.config, request)
}
