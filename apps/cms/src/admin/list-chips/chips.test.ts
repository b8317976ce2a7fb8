import { expect, it } from '@jest/globals'

import { chipShown, hrefOf, type Chip } from './chips'

const all: Chip = { words: 'All', anyOf: [] }
const stuck: Chip = {
  words: 'Stuck',
  anyOf: [[['state', 'equals', 'stopped']], [['trouble', 'exists', 'true']]],
}

it('is found again at the address to which it leads', () => {
  for (const chip of [all, stuck]) {
    const { searchParams } = new URL(hrefOf('orders', chip), 'http://localhost')
    const params = Object.fromEntries(searchParams)
    expect(chipShown([all, stuck], { ...params, limit: '25', sort: 'reference' })).toBe(chip)
  }
})

it('is not the filter of somebody who has changed a part of it', () => {
  const params = { 'where[or][0][and][0][state][equals]': 'stopped' }
  expect(chipShown([all, stuck], params)).toBeUndefined()
})
