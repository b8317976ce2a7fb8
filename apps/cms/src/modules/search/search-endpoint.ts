import type { SearchAnswer } from '@lectern/shared/contract/search'
import { withoutHidden } from '@lectern/shared/typed/clean-text'
import type { Endpoint } from 'payload'

import { searchSite } from './search-site'

export const searchEndpoint: Endpoint = {
  path: '/search',
  method: 'get',
  handler: async ({ payload, searchParams }) => {
    const answer = await searchSite(payload, withoutHidden(searchParams.get('q') ?? ''))
    return Response.json(answer satisfies SearchAnswer, {
      headers: { 'cache-control': 'no-store' },
    })
  },
}
