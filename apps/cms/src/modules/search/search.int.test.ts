import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { searchAnswerSchema, type SearchResult } from '@lectern/shared/contract/search'
import type { CollectionSlug, Payload } from 'payload'

import { startTestCms } from '@cms-support/cms'
import { makeCourse } from '@cms-seed/factories/course'
import { createMedia } from '@cms-seed/factories/media'
import { makePost } from '@cms-seed/factories/post'
import { makeText } from '@cms-seed/factories/text'
import { handleRequest } from '../../http/handle-request'
import { publishDue } from '../publishing'

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
  await publish('posts', makePost({ author, title: 'Meeting People' }))
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
  it('finds courses first, then titles before summaries before texts', async () => {
    const found = await titles('leadership')
    expect(found.slice(0, 2)).toEqual(['Coaching at Work', 'Leadership & Management'])
    expect(found.slice(2).toSorted()).toEqual(['About us', 'Notes from a Café'])
  })

  it('does not put a course first which only mentions the words', async () => {
    expect(await titles('meeting')).toEqual(['Meeting People', 'Minutes That Matter'])
  })

  it('finds beginnings of words, and not their middles', async () => {
    const found = await titles('LEAD')
    expect(found.slice(0, 3)).toEqual([
      'Coaching at Work',
      'Leadership & Management',
      'On Listening',
    ])
    expect(found).toHaveLength(5)
    expect(found).not.toContain('Mislead Nobody')
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
      excerpt: expect.any(Array),
      picture: null,
      lowestPriceNetPence: 29500,
      highestPriceNetPence: 29500,
      vatCategory: 'standard',
      dateIds: [],
    })
  })

  it('shows the lines where it found something, and marks what it was', async () => {
    const [post] = await find('unflappable')
    expect(post?.excerpt.filter(({ isFound }) => isFound)).toEqual([
      { text: 'unflappable', isFound: true },
    ])
    expect(post?.excerpt.map(({ text }) => text).join('')).toBe(
      'A waiter showed more leadership than the manager: unflappable.',
    )
  })

  it('shows the picture of what it found', async () => {
    const heroImage = (await createMedia(payload, { alt: 'A lighthouse' })).id
    await publish('posts', makePost({ author, title: 'Lighthouses', heroImage }))
    expect(await find('lighthouses')).toMatchObject([
      { picture: { alt: 'A lighthouse', filename: expect.any(String), width: expect.any(Number) } },
    ])
  })
})

describe('a search forgives', () => {
  it.each([
    ['coahcing', 'Coaching at Work'],
    ['leadreship coaching', 'Coaching at Work'],
    ['sandwitches', 'Minutes That Matter'],
    ['coaches', 'Coaching at Work'],
    ['summarize quarrels', 'Minutes That Matter'],
    ['how do I coach', 'Coaching at Work'],
    ['coaching course', 'Coaching at Work'],
  ])('“%s”', async (query, title) => {
    expect((await titles(query))[0]).toBe(title)
  })

  it('and follows what staff say means the same', async () => {
    await publish('posts', makePost({ author, title: 'Overcoming Stage Fright' }))
    expect(await titles('jittery')).toEqual([])
    await saveSynonyms('public speaking nerves, stage fright, jittery')
    expect(await titles('jittery')).toEqual(['Overcoming Stage Fright'])
    expect(await titles('public speaking nerves')).toEqual(['Overcoming Stage Fright'])
    await saveSynonyms('one, another')
    expect(await titles('jittery')).toEqual([])
  })

  it('but staff do not list a word by itself', async () => {
    await expect(saveSynonyms('jittery')).rejects.toThrow(/Words or phrases/)
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

  it('stays out of the lines of what is', async () => {
    const content = makeText('A public aardvark.')
    const id = await publish('posts', makePost({ author, title: 'Animals', content }))
    await payload.update({
      collection: 'posts',
      id,
      data: { content: makeText('A secret aardvark.'), _status: 'draft' },
      draft: true,
      overrideAccess: true,
      depth: 0,
    })
    const [post] = await find('aardvark')
    expect(post?.excerpt.map(({ text }) => text).join('')).toBe('A public aardvark.')
  })

  it('is found once its planned time has come, and not before', async () => {
    const post = makePost({ author, title: 'Wombats at Work' })
    const value = await create('posts', { ...post, _status: 'draft' })
    const input = { type: 'publish' as const, doc: { relationTo: 'posts' as const, value } }
    const now = Date.now()
    const { id } = await payload.jobs.queue({
      task: 'schedulePublish',
      input,
      waitUntil: new Date(now + 60_000),
    })
    await publishDue(payload, new Date())
    expect(await titles('wombats')).toEqual([])
    const data = { waitUntil: new Date(now - 1_000).toISOString() }
    await payload.db.updateOne({ collection: 'payload-jobs', id, data })
    await publishDue(payload, new Date())
    expect(await titles('wombats')).toEqual(['Wombats at Work'])
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
  for (let number = 0; number < 241; number += 1) {
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

async function saveSynonyms(words: string): Promise<void> {
  await payload.updateGlobal({
    slug: 'search-words',
    data: { synonyms: [{ words }] },
    overrideAccess: true,
  })
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
