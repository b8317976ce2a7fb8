import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { createCourse } from '@cms-seed/factories/course'
import { createPage } from '@cms-seed/factories/page'
import { createPost } from '@cms-seed/factories/post'
import { startTestCms } from '@cms-support/cms'
import { overlay } from '@cms-seed/overlay'
import { findUnindexed } from './find-unindexed'
import { openIndex } from './indexing/open-index'
import { searchSite } from './search-site'
import { searchWords } from './search-words'

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  await createPost(payload, { title: 'Coaching for Nobody', _status: 'draft' })
  await createPost(payload, { title: 'A Note', summary: 'Of coaching, and of tea.' })
  await createCourse(payload, { title: 'Coaching' })
  await createPage(payload, { title: 'Home', slug: 'home' })
  await createPost(payload, { title: 'On Listening', summary: 'Be quiet.' })
})
afterAll(() => stop())

it('finds in titles and summaries what the index does not have yet, courses first', async () => {
  const found = async (query: string, most = 30) => {
    const { words } = searchWords(query)
    return (await findUnindexed(payload, { words, most })).map(({ title }) => title)
  }
  expect(await found('COACH')).toEqual(['Coaching', 'A Note'])
  expect(await found('coaching tea')).toEqual(['A Note'])
  expect(await found('%')).toEqual([])
  expect(await found('home')).toEqual([])
  expect(await found('coaching', 1)).toEqual(['Coaching', 'A Note'])
})

it('answers a search while the index is being made, and says that there may be more', async () => {
  let letGoOn = () => {}
  const isAllowed = new Promise<void>((resolve) => (letGoOn = resolve))
  const find: Payload['db']['find'] = async (args) => {
    if (args.collection === 'topics') await isAllowed
    return payload.db.find(args)
  }
  const starting = overlay(payload, { db: overlay(payload.db, { find }) })
  const search = () => searchSite(starting, { query: 'coaching', now: new Date() })
  const both = [{ title: 'Coaching' }, { title: 'A Note' }]
  expect(await search()).toMatchObject({ results: both, isComplete: false })
  letGoOn()
  await openIndex(starting).make()
  expect(await search()).toMatchObject({ results: both, isComplete: true })
})
