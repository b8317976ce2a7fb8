import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { makePost } from '../../seed/factories/post'
import { makeVenue } from '../../seed/factories/venue'
import { startTestCms } from '../../test-support/cms'
import { restOf, signIn, type Rest } from '../../test-support/rest'
import { createStaff } from '../../test-support/staff'
import type { ChangedMeanwhile } from '../merge/changed-meanwhile'
import { formHeader } from './form-header'

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

it('says with the refusal what is stored now, by whom, and where both have changed something', async () => {
  const id = await created('/posts', makePost({ author: authorId }))
  const editedFrom = await opened(id)
  await save(id, { title: 'From a colleague', summary: 'Of a colleague' }, '')
  const { body } = await save(id, { title: 'Mine', editedFrom }, '')
  const [{ data } = { data: null }] = body.errors as { data: ChangedMeanwhile | null }[]
  expect(data).toMatchObject({
    reason: 'changed-meanwhile',
    stored: { id, title: 'From a colleague', summary: 'Of a colleague', author: authorId },
    savedBy: 'The owner',
    collisions: [{ path: 'title', label: 'Title' }],
  })
  expect(Date.parse(data?.savedAt ?? '')).toBeGreaterThan(
    Date.parse(editedFrom.split(' ')[0] ?? ''),
  )
  const again = await save(id, { title: 'Mine', editedFrom: data?.stored?.editedFrom }, '')
  expect(again.status).toBe(200)
})

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

describe('what leaves the content alone stands in nobody’s way:', () => {
  it('a post that is unpublished can be published again from the same form', async () => {
    const id = await created('/posts', makePost({ author: authorId }))
    const editedFrom = await opened(id)
    await save(id, { _status: 'draft' }, '')
    expect(await save(id, { _status: 'published', editedFrom }, '')).toMatchObject({ status: 200 })
  })

  it('a post that was published as planned while the form was open can be saved and published', async () => {
    const id = await created('/posts?draft=true', makePost({ author: authorId, _status: 'draft' }))
    const editedFrom = await opened(id)
    await publishAsPlanned(id)
    const saved = await save(id, { title: 'Typed meanwhile', editedFrom }, '?draft=true')
    expect(saved.status).toBe(200)
    const next = (saved.body.doc as { editedFrom: string }).editedFrom
    expect((await save(id, { _status: 'published', editedFrom: next }, '')).status).toBe(200)
  })

  it('and the form that knows of no date of publication leaves the one that the plan set', async () => {
    const id = await created('/posts?draft=true', makePost({ author: authorId, _status: 'draft' }))
    const editedFrom = await opened(id)
    await publishAsPlanned(id)
    const { body: planned } = await rest({ path: `/posts/${id}`, token })
    await save(id, { _status: 'published', publishedAt: null, editedFrom }, '')
    const { body: now } = await rest({ path: `/posts/${id}`, token })
    expect(now.publishedAt).toBe(planned.publishedAt)
  })

  it('a post that went to the trash and came back can be saved', async () => {
    const id = await created('/posts?draft=true', makePost({ author: authorId, _status: 'draft' }))
    const editedFrom = await opened(id)
    const deletedAt = new Date().toISOString()
    await save(id, { deletedAt }, '?draft=true')
    await save(id, { deletedAt: null }, '?draft=true&trash=true')
    expect((await save(id, { title: 'Back', editedFrom }, '?draft=true')).status).toBe(200)
  })

  it('a venue that the program has written to can be saved', async () => {
    const id = await venue()
    const editedFrom = await openedVenue(id)
    await payload.db.updateOne({ collection: 'venues', id, data: { updatedAt: soon() } })
    const saved = await rest({
      method: 'PATCH',
      path: `/venues/${id}`,
      token,
      body: { name: 'Old Mill', editedFrom },
    })
    expect(saved.status).toBe(200)
  })
})

describe('a colleague’s change is found, whatever happens besides:', () => {
  it('a draft that was saved, then published as planned', async () => {
    const id = await created('/posts?draft=true', makePost({ author: authorId, _status: 'draft' }))
    const editedFrom = await opened(id)
    await save(id, { title: 'From a colleague' }, '?draft=true')
    await publishAsPlanned(id)
    expect((await save(id, { title: 'Mine', editedFrom }, '?draft=true')).status).toBe(409)
  })

  it('one word within the article', async () => {
    const id = await created('/posts', makePost({ author: authorId }))
    const editedFrom = await opened(id)
    const { body } = await rest({ path: `/posts/${id}?draft=true&depth=0`, token })
    const content = JSON.parse(
      JSON.stringify(body.content).replace(/"text":"[^"]*"/, '"text":"Changed"'),
    ) as object
    expect((await save(id, { content }, '')).status).toBe(200)
    expect((await save(id, { title: 'Mine', editedFrom }, '')).status).toBe(409)
  })

  it('a version that was restored', async () => {
    const id = await created('/posts', makePost({ author: authorId, title: 'First words' }))
    await save(id, { title: 'Second words' }, '')
    const editedFrom = await opened(id)
    const path = `/posts/versions?where[parent][equals]=${id}&sort=createdAt`
    const [first] = (await rest({ path, token })).body.docs as { id: string }[]
    await rest({ method: 'POST', path: `/posts/versions/${first?.id}`, token })
    expect((await save(id, { summary: 'Mine', editedFrom }, '')).status).toBe(409)
  })

  it('another name of a venue, which keeps no versions', async () => {
    const id = await venue()
    const editedFrom = await openedVenue(id)
    const rename = (body: object) => rest({ method: 'PATCH', path: `/venues/${id}`, token, body })
    await rename({ name: 'Corn Exchange' })
    expect((await rename({ name: 'Mine', editedFrom })).status).toBe(409)
  })
})

describe('a form whose save was carried out, and whose answer was lost,', () => {
  it('can save again, with more than before', async () => {
    const id = await created('/posts?draft=true', makePost({ author: authorId, _status: 'draft' }))
    const editedFrom = await opened(id)
    const form = 'the-form'
    await save(id, { title: 'Once', editedFrom }, '?draft=true', form)
    expect((await save(id, { title: 'Twice', editedFrom }, '?draft=true', form)).status).toBe(200)
  })

  it('cannot overwrite what somebody else has saved since', async () => {
    const id = await created('/posts?draft=true', makePost({ author: authorId, _status: 'draft' }))
    const editedFrom = await opened(id)
    await save(id, { title: 'Mine', editedFrom }, '?draft=true', 'the-form')
    const theirs = await opened(id)
    await save(id, { title: 'Theirs', editedFrom: theirs }, '?draft=true', 'another-form')
    const again = await save(id, { title: 'Mine again', editedFrom }, '?draft=true', 'the-form')
    expect(again.status).toBe(409)
  })

  it('is another one than the same person’s other tab', async () => {
    const id = await created('/posts?draft=true', makePost({ author: authorId, _status: 'draft' }))
    const editedFrom = await opened(id)
    await save(id, { title: 'In one tab', editedFrom }, '?draft=true', 'one-tab')
    const other = await save(id, { title: 'In the other', editedFrom }, '?draft=true', 'other-tab')
    expect(other.status).toBe(409)
  })
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

function save(id: string, body: object, query: string, form?: string) {
  const headers: Record<string, string> = form ? { [formHeader]: form } : {}
  return rest({ method: 'PATCH', path: `/posts/${id}${query}`, body, token, headers })
}

/** As the job does whose time has come. */
async function publishAsPlanned(id: string) {
  const data = { _status: 'published' as const }
  await payload.update({ collection: 'posts', id, data, overrideAccess: true, depth: 0 })
}

function venue(): Promise<string> {
  return created('/venues', makeVenue())
}

async function openedVenue(id: string): Promise<string> {
  return (await rest({ path: `/venues/${id}`, token })).body.editedFrom as string
}

const soon = () => new Date(Date.now() + 1000).toISOString()
