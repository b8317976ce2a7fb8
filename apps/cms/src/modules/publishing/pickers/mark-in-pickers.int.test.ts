import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { handleEndpoints, type Payload } from 'payload'

import { createCourse } from '@cms-seed/factories/course'
import { createRun } from '@cms-seed/factories/course-run'
import { createTestimonial } from '@cms-seed/factories/testimonial'
import { startTestCms } from '@cms-support/cms'
import { restOf, signIn } from '@cms-support/rest'
import { createStaff } from '@cms-support/staff'

let payload: Payload
let stop: () => Promise<void>
let token: string

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  await createStaff(payload)
  token = await signIn(payload, 'editor')
})
afterAll(() => stop())

it('says in a picker which testimonials are not on the website', async () => {
  await createTestimonial(payload, { name: 'Priya' })
  await createTestimonial(payload, { name: 'Sam', _status: 'draft' })
  expect(await offered('testimonials', 'name')).toEqual(
    expect.arrayContaining(['Priya', 'Sam · not on the website']),
  )
})

it('says so of a course that was unpublished, and of a hidden date', async () => {
  const { id, title } = await createCourse(payload)
  const { label } = await createRun(payload, { course: id, status: 'hidden' })
  expect(await offered('courses', 'title')).toContain(title)
  const data = { _status: 'draft' as const }
  await payload.update({ collection: 'courses', id, data, overrideAccess: true })
  expect(await offered('courses', 'title')).toContain(`${title} · not on the website`)
  expect(await offered('course-runs', 'label')).toContain(`${label} · not on the website`)
})

it('leaves the title as it is for everybody else', async () => {
  const { id } = await createTestimonial(payload, { name: 'Kim', _status: 'draft' })
  const { body } = await restOf(payload)({
    path: `/testimonials/${id}?draft=true&depth=0&select[name]=true`,
    token,
  })
  expect(body.name).toBe('Kim')
})

/** As Payload's picker asks. */
async function offered(collection: string, title: string): Promise<string[]> {
  const request = new Request(`${payload.config.serverURL}/api/${collection}`, {
    method: 'POST',
    headers: {
      Authorization: `JWT ${token}`,
      'Content-Type': 'application/x-www-form-urlencoded',
      Origin: payload.config.serverURL,
      'X-Payload-HTTP-Method-Override': 'GET',
    },
    body: `depth=0&draft=true&limit=10&select[${title}]=true`,
  })
  const response = await handleEndpoints({ config: payload.config, request })
  const { docs } = (await response.json()) as { docs: Record<string, string>[] }
  return docs.map((document) => document[title] ?? '')
}
