import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'

import { createAuthor } from '@cms-seed/factories/author'
import { createCourse } from '@cms-seed/factories/course'
import { createMedia } from '@cms-seed/factories/media'
import { createPost, makePost } from '@cms-seed/factories/post'
import { startTestCms } from '@cms-support/cms'
import { restOf, signIn, type Rest } from '@cms-support/rest'
import { createStaff } from '@cms-support/staff'
import type { Role } from '@cms/access/roles'

const website = createServer(({ url }, response) => {
  response.writeHead(url === '/courses' ? 200 : 404).end()
})

let payload: Payload
let stop: () => Promise<void>
let rest: Rest
let author: string

beforeAll(async () => {
  website.listen(0, '127.0.0.1')
  await once(website, 'listening')
  const { port } = website.address() as AddressInfo
  ;({ payload, stop } = await startTestCms({ WEB_INTERNAL_URL: `http://127.0.0.1:${port}` }))
  await createStaff(payload)
  rest = restOf(payload)
  author = (await createAuthor(payload)).id
})
afterAll(async () => {
  await stop()
  website.close()
})

async function check(data: object, { role = 'editor', id }: { role?: Role; id?: string } = {}) {
  const token = await signIn(payload, role)
  const body = { data: { ...makePost({ author }), slug: 'a-post', ...data }, ...(id && { id }) }
  return rest({ method: 'POST', path: '/checks/posts', token, body })
}

async function found(data: object, of?: Parameters<typeof check>[1]): Promise<Finding[]> {
  const { status, body } = await check(data, of)
  expect(status).toBe(200)
  return body.findings as Finding[]
}

type Finding = { weight: string; words: string; detail: string; spots: object[] }

const words = (text: string) => ({ type: 'text', text, version: 1 })
const link = (text: string, fields: object) => ({
  type: 'link',
  version: 3,
  fields,
  children: [words(text)],
})
const text = (...children: object[]) => ({
  root: { type: 'root', version: 1, children: [{ type: 'paragraph', version: 1, children }] },
})

it('says of a field that would be refused what the form says, and where it is', async () => {
  expect(await found({ summary: '' })).toEqual([
    {
      weight: 'must',
      words: '“Summary”',
      detail: 'Please fill this in.',
      spots: [{ path: 'summary' }],
    },
  ])
})

it('names what is mentioned and not on the website, in a field and in a link', async () => {
  const course = await createCourse(payload, { title: 'Not Out Yet', _status: 'draft' })
  const shown = await createCourse(payload, { title: 'Out' })
  const post = await createPost(payload, { title: 'Thrown Away' })
  await payload.update({
    collection: 'posts',
    id: post.id,
    data: { deletedAt: new Date().toISOString() },
    overrideAccess: true,
  })
  const doc = { relationTo: 'posts', value: post.id }
  const content = text(link('what we said', { linkType: 'internal', doc }))
  const findings = await found({ relatedCourses: [course.id, shown.id], content })
  expect(findings.map(({ words: said, spots }) => ({ said, spots }))).toEqual([
    {
      said: 'The post “Thrown Away” (in the trash) is not on the website',
      spots: [{ path: 'content', words: 'what we said' }],
    },
    {
      said: 'The course “Not Out Yet” is not on the website',
      spots: [{ path: 'relatedCourses.0' }],
    },
  ])
})

it('tries addresses of this website that were typed, and nobody else’s', async () => {
  const to = (url: string) => link(`to ${url}`, { linkType: 'custom', url })
  const own = `${process.env.WEB_URL}/gone?from=here`
  const content = text(to('/courses'), to('/no-such'), to(own), to('https://elsewhere.example/no'))
  expect((await found({ content })).map(({ words: said }) => said)).toEqual([
    'The link to /no-such leads nowhere',
    'The link to /gone leads nowhere',
  ])
})

it('wants a picture to say what it shows, and not how its file is called', async () => {
  const unnamed = await createMedia(payload, { alt: 'IMG_2041.jpeg' })
  const described = await createMedia(payload)
  expect(await found({ heroImage: described.id })).toEqual([])
  expect(await found({ heroImage: unnamed.id })).toMatchObject([
    { words: 'A picture does not say what it shows', spots: [{ path: 'heroImage' }] },
  ])
})

it('is for whoever writes there, and saves nothing', async () => {
  const post = await createPost(payload, { title: 'As it was' })
  await found({ title: 'Typed' }, { id: post.id })
  const after = await payload.findByID({ collection: 'posts', id: post.id, draft: true })
  expect(after).toMatchObject({ title: 'As it was', updatedAt: post.updatedAt })
  expect((await check({}, { role: 'bookings' })).status).toBe(403)
  const nobody = await rest({ method: 'POST', path: '/checks/posts', body: { data: {} } })
  expect(nobody.status).toBe(401)
})
