import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload } from 'payload'

import { createCourse } from '@cms-seed/factories/course'
import { createPost } from '@cms-seed/factories/post'
import { saveSettings } from '@cms-seed/factories/settings'
import { startTestCms } from '@cms-support/cms'
import { restOf, signIn, type Rest } from '@cms-support/rest'
import { readMail } from '@cms-support/read-mail'
import { createStaff, type Staff } from '@cms-support/staff'
import { until } from '@cms-support/until'
import type { Role } from '@cms/access/roles'
import { findReviews } from '../today/find-reviews'
import { findReviewed } from './list/review-filter'
import { reviewInList } from './review-in-list'

let payload: Payload
let stop: () => Promise<void>
let staff: Staff
let rest: Rest
const tokens = {} as Record<Role, string>
beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  staff = await createStaff(payload)
  rest = restOf(payload)
  for (const role of ['owner', 'editor', 'author', 'bookings'] as const)
    tokens[role] = await signIn(payload, role)
})
afterAll(() => stop())

describe('a note on a draft', () => {
  it('is answered, done and taken back, and waits for whoever did not speak last', async () => {
    const id = await draftOfAuthor('Ladders')
    const written = await note('editor', id, { words: 'Too long?', path: 'summary' })
    const [first] = written.body.notes as { id: string }[]
    expect(await reviewInList(payload, { collection: 'posts', id })).toEqual(['1 note'])
    expect(await waitingNotes('author', id)).toEqual(['Answer a note on'])
    expect(await waitingNotes('editor', id)).toEqual([])

    await note('author', id, { words: 'Shorter now.', answerTo: first!.id })
    expect(await waitingNotes('author', id)).toEqual([])
    expect(await waitingNotes('editor', id)).toEqual(['Answer a note on'])

    await settle('editor', id, first!.id, true)
    expect(await waitingNotes('editor', id)).toEqual([])
    const back = await settle('editor', id, first!.id, false)
    expect(back.body.notes).toMatchObject([
      { words: 'Too long?', path: 'summary', done: null, answers: [{ words: 'Shorter now.' }] },
    ])
  })

  it('is written once, however often it is sent', async () => {
    const id = await draftOfAuthor('Sent twice')
    const key = randomUUID()
    await note('editor', id, { key, words: 'Once' })
    const { body } = await note('editor', id, { key, words: 'Once' })
    expect(body.notes).toHaveLength(1)
  })

  it('is for whoever may read the draft, and nobody else', async () => {
    const id = await draftOfAuthor('Only ours')
    const course = await createCourse(payload)
    const path = `/notes-of/posts/${id}`
    expect((await rest({ path })).status).toBe(401)
    expect((await rest({ path, token: tokens.bookings })).status).toBe(403)
    expect((await rest({ path, token: tokens.author })).status).toBe(200)
    const ofCourse = `/notes-of/courses/${course.id}`
    expect((await rest({ path: ofCourse, token: tokens.author })).status).toBe(403)
    expect((await rest({ path: ofCourse, token: tokens.bookings })).status).toBe(200)
  })

  it('reaches no visitor, and goes with its document', async () => {
    const { id } = await createPost(payload, { _status: 'published' })
    await note('editor', id, { words: 'xyzzy-note', path: 'title' })
    for (const path of [`/posts/${id}?depth=3`, '/posts?depth=3', '/draft-notes?limit=0'])
      for (const token of [null, tokens.owner])
        expect(JSON.stringify((await rest({ path, token })).body)).not.toContain('xyzzy-note')
    await payload.delete({ collection: 'posts', id, overrideAccess: true })
    const left = await payload.db.count({
      collection: 'draft-notes',
      where: { documentId: { equals: id } },
    })
    expect(left.totalDocs).toBe(0)
  })
})

describe('a draft that is handed in', () => {
  it('waits for editors, says that it was changed since, and comes back with words', async () => {
    const id = await draftOfAuthor('Handed in')
    expect((await review('author', id, '', { words: 'Is the middle clear?' })).status).toBe(200)
    expect(await waitingToBeRead('editor', id)).toEqual(['The author: “Is the middle clear?”'])
    expect(await waitingToBeRead('author', id)).toEqual([])
    await save('author', id, { summary: 'Another summary.' })
    expect(await standing('editor', id)).toMatchObject({
      request: { state: 'waiting', since: expect.any(String) as never },
      mayDecide: true,
    })
    expect((await review('author', id, '/sent-back', { words: 'No' })).status).toBe(403)
    await review('editor', id, '/sent-back', { words: 'Shorter, please.' })
    const { answers } = await reviewsOf('author')
    expect(answers.map(({ note: words }) => words)).toContain(
      'The editor sent it back: “Shorter, please.”',
    )
    expect((await review('editor', id, '/sent-back', { words: 'Again' })).status).toBe(409)
  })

  it('is approved by whoever publishes it', async () => {
    const id = await draftOfAuthor('Approved')
    await review('author', id, '', { words: '', askedOf: staff.editor.id })
    expect(await waitingToBeRead('owner', id)).toEqual([])
    await save('editor', id, { _status: 'published' })
    expect(await standing('author', id)).toMatchObject({ request: { state: 'approved' } })
  })

  it('can be published by its author, unless the settings say that an editor reads first', async () => {
    const id = await draftOfAuthor('Own')
    expect((await save('author', id, { _status: 'published' })).status).toBe(200)
    await saveSettings(payload, { writing: { editorReadsFirst: true } })
    const other = await draftOfAuthor('Read first')
    const refused = await save('author', other, { _status: 'published' })
    expect(refused.status).toBe(403)
    expect(JSON.stringify(refused.body)).toContain('ask for a review')
    expect((await save('author', other, { summary: 'Kept.', _status: 'draft' })).status).toBe(200)
    expect((await save('editor', other, { _status: 'published' })).status).toBe(200)
  })
})

it('those who wait for each other are told by e-mail, and nobody of what they did themselves', async () => {
  const id = await draftOfAuthor('Told of')
  await review('author', id, '', { words: 'Is it clear?', askedOf: staff.editor.id })
  await review('editor', id, '/sent-back', { words: 'Nearly.' })
  await review('author', id, '', { words: '' })
  await save('owner', id, { _status: 'published' })
  const own = await draftOfAuthor('Own request')
  await review('editor', own, '', { words: '' })
  await save('editor', own, { _status: 'published' })
  const asksTo = 'asks you to read'
  const expected = [
    `The author ${asksTo} “Told of”: editor`,
    '“Told of” was sent back: author',
    `The author ${asksTo} “Told of”: editor`,
    `The author ${asksTo} “Told of”: owner`,
    '“Told of” was read and published: author',
    `The editor ${asksTo} “Own request”: owner`,
  ]
  await until(async () => (await letters()).length >= expected.length)
  expect(await letters()).toEqual(expected.toSorted())
})

it('the list finds what waits to be read and what came back, by the last request', async () => {
  const id = await draftOfAuthor('Listed')
  const found = async () => {
    const { waiting, 'sent-back': back } = await findReviewed(payload, 'posts')
    return [waiting.includes(id), back.includes(id)]
  }
  await review('author', id, '', { words: '' })
  expect(await found()).toEqual([true, false])
  await review('editor', id, '/sent-back', { words: 'Shorter.' })
  expect(await found()).toEqual([false, true])
  await review('author', id, '', { words: '' })
  expect(await found()).toEqual([true, false])
})

/** About these two drafts: subject and whom. */
async function letters(): Promise<string[]> {
  const roleOf = new Map(Object.entries(staff).map(([role, { email }]) => [email, role]))
  const mail = await readMail(process.env.MAIL_DIR!)
  return mail
    .filter(({ subject }) => /“(Told of|Own request)”/.test(subject ?? ''))
    .map(({ subject, to }) => `${subject}: ${roleOf.get(to?.[0]?.address ?? '')}`)
    .toSorted()
}

async function draftOfAuthor(title: string): Promise<string> {
  const { id } = await createPost(payload, {
    title,
    _status: 'draft',
    createdBy: staff.author.id,
  })
  return id
}

function note(role: Role, id: string, body: object) {
  const path = `/notes-of/posts/${id}`
  const token = tokens[role]
  return rest({ method: 'POST', path, token, body: { key: randomUUID(), ...body } })
}

function settle(role: Role, id: string, noteId: string, isDone: boolean) {
  const path = `/notes-of/posts/${id}/done`
  return rest({ method: 'POST', path, token: tokens[role], body: { noteId, isDone } })
}

function review(role: Role, id: string, path: string, body: object) {
  return rest({
    method: 'POST',
    path: `/review-of/posts/${id}${path}`,
    token: tokens[role],
    body: { key: randomUUID(), ...body },
  })
}

async function standing(role: Role, id: string) {
  return (await rest({ path: `/review-of/posts/${id}`, token: tokens[role] })).body
}

function save(role: Role, id: string, body: object) {
  const isPublished = '_status' in body && body._status === 'published'
  const path = `/posts/${id}${isPublished ? '' : '?draft=true'}`
  return rest({ method: 'PATCH', path, token: tokens[role], body })
}

async function reviewsOf(role: Role) {
  const req = await createLocalReq({ user: staff[role] }, payload)
  return findReviews(req, new Date())
}

async function waitingNotes(role: Role, id: string) {
  const { notes } = await reviewsOf(role)
  return notes.filter(({ href }) => href.endsWith(id)).map(({ act }) => act)
}

async function waitingToBeRead(role: Role, id: string) {
  const { toRead } = await reviewsOf(role)
  return toRead.filter(({ href }) => href.endsWith(id)).map((line) => line.note)
}
