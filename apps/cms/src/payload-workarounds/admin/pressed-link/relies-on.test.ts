import { expect, it } from '@jest/globals'

import { drawnNowhere, shipped } from '@cms-support/shipped'

const ui = '@payloadcms/ui/dist'

it('Payload still draws what a pressed row is told by', () => {
  expect(drawnNowhere(['collection-list', 'table', 'search-filter-input'])).toEqual([])
})

it('a list still writes what is searched into its address a moment later', () => {
  const source = shipped(`${ui}/providers/ListQuery/index.js`)
  expect(source).toContain('router.replace(search)')
  expect(source).toMatch(/refineListData\(\{\s*search: /)
  expect(shipped(`${ui}/elements/SearchFilter/index.js`)).toContain('useDebounce(')
})
