import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { startTestCms } from '../../test-support/cms'
import { createAuthor } from './author'
import { createCourse } from './course'
import { createRun } from './course-run'
import { createEnquiry } from './enquiry'
import { createMedia } from './media'
import { createPage } from './page'
import { createPost } from './post'
import { createRedirect } from './redirect'
import { createTestimonial } from './testimonial'
import { createTopic } from './topic'
import { createTrainer } from './trainer'
import { createUser } from './user'
import { createVenue } from './venue'

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
})
afterAll(() => stop())

const factories: Record<string, (payload: Payload) => Promise<{ id: string }>> = {
  createAuthor,
  createCourse,
  createEnquiry,
  createMedia,
  createPage,
  createPost,
  createRedirect,
  createRun,
  createTestimonial,
  createTopic,
  createTrainer,
  createUser,
  createVenue,
}

it.each(Object.entries(factories))(
  '%s makes two valid documents when nothing is given',
  async (_, create) => {
    const [one, other] = [await create(payload), await create(payload)]
    expect(one.id).not.toBe(other.id)
  },
)

it('what is given replaces what a factory would choose', async () => {
  const author = await createAuthor(payload, { name: 'Grace Field' })
  const post = await createPost(payload, { title: 'On Silence', author, _status: 'draft' })
  expect(post).toMatchObject({ title: 'On Silence', author: author.id, _status: 'draft' })
})

it('a date at a venue is not online', async () => {
  const venue = await createVenue(payload)
  expect(await createRun(payload, { venue })).toMatchObject({ delivery: 'venue', venue: venue.id })
  expect(await createRun(payload)).toMatchObject({ delivery: 'online' })
})
