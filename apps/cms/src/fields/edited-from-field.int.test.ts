import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { makePost } from '../../seed/factories/post'
import { startTestCms } from '../../test-support/cms'
import { restOf, signIn, type Rest } from '../../test-support/rest'
import { createStaff } from '../../test-support/staff'

let payload: Payload
let stop: () => Promise<void>
let rest: Rest
let token: string
let authorId: string

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  await createStaff(payload)
  rest = restOf(payload)
  token = await signIn(payload, 'owner')
  authorId = await created('/authors', { name: 'Vince Hart' })
})
afterAll(() => stop())

describe.each(['draft', 'published'] as const)(
  'two editors with the same %s post open',
  (status) => {
    const query = status === 'draft' ? '?draft=true' : ''

    it('cannot overwrite each other: the second is told, and nothing is lost', async () => {
      const id = await created(`/posts${query}`, makePost({ author: authorId, _status: status }))
      const first = await opened(id)
      const second = await opened(id)

      const saved = await save(id, { title: 'From the first', editedFrom: first }, query)
      expect(saved.status).toBe(200)
      const refused = await save(id, { title: 'From the second', editedFrom: second }, query)
      expect(refused.status).toBe(409)
      expect(JSON.stringify(refused.body)).toContain('Somebody else has saved this')

      const { body } = await rest({ path: `/posts/${id}?draft=true`, token })
      expect(body.title).toBe('From the first')
    })

    it('can save one after the other, each from what the last save answered', async () => {
      const id = await created(`/posts${query}`, makePost({ author: authorId, _status: status }))
      let from = await opened(id)
      for (const title of ['Once', 'Twice', 'Three times']) {
        const { status: code, body } = await save(id, { title, editedFrom: from }, query)
        expect(code).toBe(200)
        from = (body.doc as { editedFrom: string }).editedFrom
      }
    })
  },
)

it('lets an earlier version be restored', async () => {
  const id = await created(
    '/posts?draft=true',
    makePost({ author: authorId, title: 'First words', _status: 'draft' }),
  )
  await save(id, { title: 'Second words', editedFrom: await opened(id) }, '?draft=true')
  const { body } = await rest({
    path: `/posts/versions?where[parent][equals]=${id}&sort=createdAt`,
    token,
  })
  const [first] = body.docs as { id: string }[]

  const restored = await rest({
    method: 'POST',
    path: `/posts/versions/${first?.id}?draft=true`,
    token,
  })

  expect(restored.status).toBe(200)
  const { body: now } = await rest({ path: `/posts/${id}?draft=true`, token })
  expect(now.title).toBe('First words')
})

it('lets a draft over a published post be saved, then published', async () => {
  const id = await created('/posts', makePost({ author: authorId }))
  const draft = await save(id, { title: 'Draft', editedFrom: await opened(id) }, '?draft=true')
  expect(draft.status).toBe(200)
  const published = await save(id, { _status: 'published', editedFrom: await opened(id) }, '')
  expect(published.status).toBe(200)
})

it('protects the navigation as well', async () => {
  const path = '/globals/navigation'
  const link = { link: { kind: 'url', label: 'Courses', url: '/courses' } }
  await rest({ method: 'POST', path, token, body: { header: [link] } })
  const { body } = await rest({ path, token })
  const again = { header: [], editedFrom: body.editedFrom }
  expect((await rest({ method: 'POST', path, token, body: again })).status).toBe(200)
  expect((await rest({ method: 'POST', path, token, body: again })).status).toBe(409)
})

it('leaves programs alone that do not say from which state they start', async () => {
  const id = await created('/posts?draft=true', makePost({ author: authorId, _status: 'draft' }))
  expect((await save(id, { title: 'From a program' }, '?draft=true')).status).toBe(200)
})

async function created(path: string, body: object): Promise<string> {
  const answer = await rest({ method: 'POST', path, body, token })
  expect(answer).toMatchObject({ status: 201 })
  return (answer.body.doc as { id: string }).id
}

async function opened(id: string): Promise<string> {
  const { body } = await rest({ path: `/posts/${id}?draft=true`, token })
  return body.editedFrom as string
}

const save = (id: string, body: object, query: string) =>
  rest({ method: 'PATCH', path: `/posts/${id}${query}`, body, token })
