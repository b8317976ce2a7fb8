import { expect, it } from '@jest/globals'
import { catalogueFilters, partsThatAre } from '@lectern/shared/addresses/website-parts'
import { config } from './proxy'

it('gives its own policy to exactly the pages that are made for one visitor', () => {
  expect(config.matcher).toEqual([
    ...partsThatAre('personal').map((part) => `/${part}/:path*`),
    ...catalogueFilters.map((key) => ({ source: '/courses', has: [{ type: 'query', key }] })),
  ])
})
