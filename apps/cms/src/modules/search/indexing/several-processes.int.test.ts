import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { createPost } from '@cms-seed/factories/post'
import { createTopic } from '@cms-seed/factories/topic'
import { startTestCms } from '@cms-support/cms'
import { searchSite } from '../search-site'
import { SearchIndex } from './search-index'

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
})
afterAll(() => stop())

/** What each process keeps in its memory, beside the one that saves. */
async function anotherProcess(): Promise<() => Promise<string[]>> {
  const index = new SearchIndex(payload)
  await index.make()
  return async () => {
    await index.freshen()
    return [...index.documents.values()].map(({ title }) => title).toSorted()
  }
}

it('another process has what was saved since, and nothing that was taken away', async () => {
  const first = await createPost(payload, { title: 'First' })
  const titles = await anotherProcess()
  expect(await titles()).toEqual(['First'])
  await createPost(payload, { title: 'Second' })
  await createPost(payload, { title: 'Never seen', _status: 'draft' })
  await change(first.id, { title: 'First, again', _status: 'published' })
  expect(await titles()).toEqual(['First, again', 'Second'])
  await change(first.id, { _status: 'draft' })
  expect(await titles()).toEqual(['Second'])
})

it('a save that became visible only after a later one is not missed', async () => {
  const titles = await anotherProcess()
  const { id } = await createPost(payload, { title: 'Late', _status: 'draft' })
  await createPost(payload, { title: 'Later' })
  expect(await titles()).toContain('Later')
  const updatedAt = new Date(Date.now() - 20_000).toISOString()
  const data = { _status: 'published', updatedAt }
  await payload.db.updateOne({ collection: 'posts', id, data })
  expect(await titles()).toContain('Late')
})

it('what was deleted without a trace is not found, whatever the index still holds', async () => {
  const { id } = await createPost(payload, { title: 'Vanishing' })
  const found = async () =>
    (await searchSite(payload, { query: 'vanishing', now: new Date() })).results
  expect(await found()).toHaveLength(1)
  await payload.db.deleteOne({ collection: 'posts', where: { id: { equals: id } } })
  expect(await found()).toEqual([])
})

it('a topic that is renamed finds what is about it by its new name', async () => {
  const topic = await createTopic(payload, { name: 'Ornithology' })
  await createPost(payload, { title: 'Of Wings', topics: [topic.id] })
  const found = async (query: string) =>
    (await searchSite(payload, { query, now: new Date() })).results.map(({ title }) => title)
  expect(await found('ornithology')).toEqual(['Of Wings'])
  const data = { name: 'Birdwatching' }
  await payload.update({ collection: 'topics', id: topic.id, data, overrideAccess: true, depth: 0 })
  expect(await found('ornithology')).toEqual([])
  expect(await found('birdwatching')).toEqual(['Of Wings'])
})

async function change(id: string, data: object): Promise<void> {
  await payload.update({ collection: 'posts', id, data, depth: 0, overrideAccess: true })
}
