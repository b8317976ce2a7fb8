import {
  addressesTag,
  collectionTag,
  documentTag,
  globalTag,
  isTaggedCollection,
} from '@lectern/shared/contract/cache-tags'
import { expect, it } from '@jest/globals'

import { collectionPermissions } from '@cms/access/permissions'
import { newsInWords } from './news-in-words'

it('says what has changed without a code word, whatever can change', () => {
  const ofCollections = Object.keys(collectionPermissions).filter(isTaggedCollection)
  const ofDocuments = (['posts', 'authors', 'pages', 'courses'] as const).map((collection) =>
    documentTag(collection, 'managing-up'),
  )
  const ofGlobals = (['settings', 'navigation', 'look'] as const).map(globalTag)
  const tags = [...ofCollections.map(collectionTag), ...ofDocuments, ...ofGlobals, addressesTag]
  for (const words of tags.map(newsInWords)) expect(words).toMatch(/^[A-Z]/)
  expect(newsInWords('post:managing-up')).toBe('Post “managing-up”')
})

it('leaves the address of a page alone', () => {
  expect(newsInWords('/blog/managing-up')).toBe('/blog/managing-up')
})
