import { describe, expect, it } from '@jest/globals'
import { config } from '../proxy'
import { catalogueFilters, dynamicPaths } from './dynamic-paths'

describe('the proxy', () => {
  it('gives a nonce to exactly the pages that are made for one visitor', () => {
    expect(config.matcher).toEqual([
      ...dynamicPaths.map((path) => `${path}/:path*`),
      ...catalogueFilters.map((key) => ({ source: '/courses', has: [{ type: 'query', key }] })),
    ])
  })
})
