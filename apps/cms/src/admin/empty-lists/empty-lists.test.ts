import { expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { CollectionConfig } from 'payload'

import { drawnNowhere, namesIn, shipped } from '@cms-support/shipped'
import { rolesThatMeet } from '../../access/needs'
import { collectionPermissions, type OurCollection } from '../../access/permissions'
import { placeGroups } from '../frame/places'
import { emptyLists } from './empty-lists'
import { withWordsWhenEmpty } from './with-words-when-empty'

const inMenu = placeGroups.flatMap(({ places }) =>
  places.flatMap(({ collection = [] }) => collection),
)

it('every list of the menu says what will come, and nothing else does', () => {
  const { collections } = withWordsWhenEmpty({
    collections: [...inMenu, 'badges'].map((slug): CollectionConfig => ({ slug, fields: [] })),
  })
  const withWords = collections.filter(({ admin }) => admin?.components?.beforeListTable)
  expect(withWords.map(({ slug }) => slug)).toEqual(inMenu)
  expect(Object.keys(emptyLists).toSorted()).toEqual(inMenu.toSorted())
})

it('what stood above a list stays', () => {
  const admin = { components: { beforeListTable: ['/chips#Chips'] } }
  const { collections } = withWordsWhenEmpty({
    collections: [{ slug: 'orders', fields: [], admin }],
  })
  expect(collections[0]?.admin?.components?.beforeListTable).toHaveLength(2)
  expect(collections[0]?.admin?.components?.beforeListTable?.[0]).toBe('/chips#Chips')
})

it.each(inMenu)('of %s the first act is offered to whoever may add to it', (slug) => {
  const { act } = emptyLists[slug]!
  const creators = rolesThatMeet({ collection: slug as OurCollection, to: 'create' })
  if (creators.length > 0) expect(act && rolesThatMeet(act.needs)).toEqual(creators)
  if (act) expect(rolesThatMeet(act.needs).filter((role) => !reads(role, slug))).toEqual([])
})

it('Payload still says that nothing is found where our words hide it', () => {
  const css = readFileSync(path.join(import.meta.dirname, 'empty-lists.css'), 'utf8')
  const theirs = namesIn(css).filter((name) => name !== 'empty-list')
  expect(theirs).toEqual(['no-results'])
  expect(drawnNowhere(theirs)).toEqual([])
  // Beside each other, in this order.
  expect(shipped('@payloadcms/ui/dist/views/List/index.js')).toMatch(
    /BeforeListTable, docs\?\.length > 0[^]*docs\?\.length === 0 && \/\*#__PURE__\*\/_jsx\(NoListResults/,
  )
})

type Slug = (typeof inMenu)[number]

function reads(role: ReturnType<typeof rolesThatMeet>[number], slug: Slug): boolean {
  const table: Record<string, Record<string, { read: string }>> = collectionPermissions
  return table[slug]?.[role]?.read !== 'none'
}
