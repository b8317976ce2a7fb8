import type { SearchAnswer } from '@lectern/shared/contract/search'
import type { Endpoint } from 'payload'

import { searchSite } from './search-site'

export const searchEndpoint: Endpoint = {
  path: '/search',
  method: 'get',
  handler: async ({ payload, searchParams }) => {
    const results = await searchSite(payload, searchParams.get('q') ?? '')
    return Response.json({ results } satisfies SearchAnswer, {
      headers: { 'cache-control': 'no-store' },
    })
  },
}
