import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { startTestCms } from '../test-support/cms'
import { collectionsOf, lacking, type Collection } from '../test-support/guards/guard'
import { guardsOfBoth } from '../test-support/guards/guards-of-both'
import { guardsOfCollections } from '../test-support/guards/guards-of-collections'
import { guardsOfGlobals } from '../test-support/guards/guards-of-globals'

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
})
afterAll(() => stop())

it.each(Object.entries(guardsOfCollections))('each collection has %s', async (_, guard) => {
  const { config } = payload
  expect(await lacking(guard, { all: collectionsOf(config), config })).toEqual([])
})

it.each(Object.entries(guardsOfGlobals))('each global has %s', async (_, guard) => {
  const { config } = payload
  expect(await lacking(guard, { all: config.globals, config })).toEqual([])
})

it.each(Object.entries(guardsOfBoth))(
  'each collection and each global has %s',
  async (_, guard) => {
    const { config } = payload
    const all = [...collectionsOf(config), ...config.globals]
    expect(await lacking(guard, { all, config })).toEqual([])
  },
)

it.each(Object.entries({ ...guardsOfCollections, ...guardsOfBoth }))(
  'a collection that has nothing but fields is found to lack %s',
  async (_, guard) => {
    const { config } = payload
    const bare = { ...payload.collections.venues.config, ...nothingButFields }
    const [lack] = await lacking(
      { ...guard, concerns: () => true },
      { all: [bare as unknown as Collection], config },
    )
    expect(lack).toMatch(/^venues: .+ docs\/extending\.md\.$/)
  },
)

const nothingButFields = {
  access: { create: anybody, read: anybody, update: anybody, delete: anybody },
  admin: {},
  fields: [],
  flattenedFields: [
    { name: 'customerEmail', type: 'text' },
    { name: 'venue', type: 'relationship', relationTo: 'venues' },
    { name: 'startsAt', label: 'Starts At', type: 'date' },
  ],
  hooks: {
    beforeOperation: [],
    beforeChange: [],
    afterChange: [],
    beforeDelete: [],
    afterDelete: [],
  },
  labels: {},
  lockDocuments: {},
  trash: false,
  upload: { mimeTypes: ['image/*'] },
  versions: { drafts: false },
}

function anybody(): boolean {
  return true
}
