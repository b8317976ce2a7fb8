import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { searchAnswerSchema, type SearchResult } from '@lectern/shared/contract/search'
import type { CollectionSlug, Payload } from 'payload'

import { startTestCms } from '../../../test-support/cms'
import { makeCourse } from '../../../seed/factories/course'
import { makePost } from '../../../seed/factories/post'
import { makeText } from '../../../seed/factories/text'
import { handleRequest } from '../../http/handle-request'

let payload: Payload
let stop: () => Promise<void>
let author: string
let leadership: string

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  author = await create('authors', { name: 'Vince Hart' })
  leadership = await create('topics', { name: 'Leadership' })

  await publish('courses', makeCourse({ title: 'Coaching at Work', topics: [leadership] }))
  await publish('courses', {
    ...makeCourse({ title: 'Minutes That Matter', forWhom: 'Anybody in a meeting.' }),
    outcomes: [{ text: 'Summarise a quarrel' }],
    questions: [{ question: 'Is lunch included?', answer: 'Soup and sandwiches.' }],
  })
  await publish('posts', makePost({ author, title: 'Leadership & Management', topics: [] }))
  await publish('posts', makePost({ author, title: 'On Listening', summary: 'Leaders listen.' }))
  await publish('posts', makePost({ author, title: 'Mislead Nobody', summary: 'Be plain.' }))
  await publish('posts', {
    ...makePost({ author, title: 'Notes from a Café', summary: 'Overheard.' }),
    content: makeText('A waiter showed more leadership than the manager: unflappable.'),
  })
  await publish('pages', {
    title: 'About us',
    layout: [{ blockType: 'hero', heading: 'People who teach leadership' }],
  })
  await publish('pages', {
    title: 'Home',
    slug: 'home',
    layout: [{ blockType: 'hero', heading: 'Leadership' }],
  })
  await create('posts', { ...makePost({ author, title: 'Leadership unseen' }), _status: 'draft' })
})
afterAll(() => stop())

describe('a search', () => {
  it('finds the title first, then topic and summary, then the text, in courses, articles and pages', async () => {
    expect(await titles('leadership')).toEqual([
      'Leadership & Management',
      'Coaching at Work',
      'Notes from a Café',
      'About us',
    ])
  })

  it('finds beginnings of words, and not their middles', async () => {
    expect(await titles('LEAD')).toEqual([
      'Leadership & Management',
      'Coaching at Work',
      'On Listening',
      'Notes from a Café',
      'About us',
    ])
  })

  it('finds only what has every word, wherever each of them is', async () => {
    expect(await titles('leadership waiter')).toEqual(['Notes from a Café'])
    expect(await titles('coaching leadership')).toEqual(['Coaching at Work'])
    expect(await titles('coaching waiter')).toEqual([])
  })

  it.each(['cafe', 'CAFÉ', '«Café!»'])('needs no accents, capitals or signs: %s', async (query) => {
    expect(await titles(query)).toEqual(['Notes from a Café'])
  })

  it('looks into outcomes, questions and answers', async () => {
    expect(await titles('quarrel')).toEqual(['Minutes That Matter'])
    expect(await titles('sandwiches')).toEqual(['Minutes That Matter'])
  })

  it.each([
    ['R&D', 'Grants for R&D'],
    ['r and d', 'Grants for R&D'],
    ['email', 'Writing an E-mail'],
    ['e-mail', 'Writing an E-mail'],
    ['e mail', 'Writing an E-mail'],
    ['e-learning', 'Elearning in Łódź'],
    ['lodz', 'Elearning in Łódź'],
    ['smorrebrod', 'Smørrebrød with C++'],
    ['c++', 'Smørrebrød with C++'],
    ['领导', '高效领导力课程'],
  ])('finds what is written otherwise: %s', async (query, title) => {
    await publish('posts', makePost({ author, title, summary: 'Of letters.' }))
    const found = await titles(query)
    expect(found).toContain(title)
    expect(await titles('c#')).toEqual([])
  })

  it('says when it did not look for all of a long question', async () => {
    const asked = async (q: string) =>
      searchAnswerSchema.parse(await (await call(`/search?q=${encodeURIComponent(q)}`)).json())
    expect(await asked('coaching')).toMatchObject({ isCut: false })
    expect(await asked(`${'word '.repeat(300)}`)).toMatchObject({ isCut: true })
  })

  it.each(['', '  ', 'a', '%', '_', '.*', '" OR 1=1', '$regex', '\\', 'x'.repeat(5_000)])(
    'for “%.20s” finds nothing and harms nothing',
    async (query) => {
      expect(await find(query)).toEqual([])
    },
  )

  it('says of each result what a list shows, and nothing else', async () => {
    const [course] = await find('minutes')
    expect(course).toEqual({
      kind: 'course',
      slug: 'minutes-that-matter',
      title: 'Minutes That Matter',
      summary: expect.any(String),
      lowestPriceNetPence: 29500,
      highestPriceNetPence: 29500,
      vatCategory: 'standard',
    })
  })
})

describe('what is not public', () => {
  it('is not found, nor is a draft beside a published version', async () => {
    expect(await titles('unseen')).toEqual([])
    const id = await publish('posts', makePost({ author, title: 'Quiet Rooms' }))
    await payload.update({
      collection: 'posts',
      id,
      data: { title: 'Rumbustious Rooms', _status: 'draft' },
      draft: true,
      overrideAccess: true,
      depth: 0,
    })
    expect(await titles('rumbustious')).toEqual([])
    expect(await titles('quiet')).toEqual(['Quiet Rooms'])
  })

  it('is not found any more once it is unpublished or in the trash', async () => {
    const id = await publish('posts', makePost({ author, title: 'Gone Fishing' }))
    expect(await titles('fishing')).toEqual(['Gone Fishing'])
    await save(id, { _status: 'draft' })
    expect(await titles('fishing')).toEqual([])
    await save(id, { _status: 'published' })
    await save(id, { deletedAt: new Date().toISOString() })
    expect(await titles('fishing')).toEqual([])
  })

  it('is not the text that the search keeps, which no answer holds', async () => {
    const answer = await call('/posts?where[title][equals]=On Listening')
    const { docs } = (await answer.json()) as { docs: object[] }
    expect(docs).toHaveLength(1)
    expect(docs[0]).not.toHaveProperty('searchText')
  })
})

it('follows what is changed', async () => {
  const id = await publish(
    'posts',
    makePost({ author, title: 'Before', content: makeText('Oak.') }),
  )
  await save(id, { content: makeText('Sycamore.') })
  expect(await titles('sycamore')).toEqual(['Before'])
  expect(await titles('oak')).toEqual([])
})

it('finds at most thirty, and the one with the word in its title among a hundred with it in the text', async () => {
  const content = makeText('Everybody procrastinates.')
  await publish('posts', makePost({ author, title: 'Procrastinate Well', content }))
  for (let number = 0; number < 70; number += 1) {
    await publish('posts', makePost({ author, title: `Filler ${number}`, content }))
  }
  const found = await titles('procrastinate')
  expect(found).toHaveLength(30)
  expect(found[0]).toBe('Procrastinate Well')
})

it('slows down who searches without end', async () => {
  const statuses = []
  for (let number = 0; number < 121; number += 1) {
    statuses.push((await call('/search?q=', '192.0.2.99')).status)
  }
  expect(statuses.at(-2)).toBe(200)
  expect(statuses.at(-1)).toBe(429)
})

async function titles(query: string): Promise<string[]> {
  return (await find(query)).map(({ title }) => title)
}

async function find(query: string): Promise<SearchResult[]> {
  const response = await call(`/search?q=${encodeURIComponent(query.slice(0, 3_000))}`)
  expect(response.status).toBe(200)
  return searchAnswerSchema.parse(await response.json()).results
}

function call(path: string, address = '192.0.2.1'): Promise<Response> {
  const headers = { 'x-lectern-peer': address }
  return handleRequest(payload.config, new Request(`http://localhost:3001/api${path}`, { headers }))
}

function publish(collection: CollectionSlug, data: object): Promise<string> {
  return create(collection, { ...data, _status: 'published' })
}

async function create(collection: CollectionSlug, data: object): Promise<string> {
  const created = await payload.create({
    collection,
    data: data as never,
    depth: 0,
    overrideAccess: true,
  })
  return String(created.id)
}

async function save(id: string, data: object): Promise<void> {
  await payload.update({ collection: 'posts', id, data, depth: 0, overrideAccess: true })
}
