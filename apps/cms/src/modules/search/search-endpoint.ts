import { countedParameter, type SearchAnswer } from '@lectern/shared/contract/search'
import { withoutHidden } from '@lectern/shared/typed/clean-text'
import type { Endpoint } from 'payload'

import { currentEnv } from '@cms/env'
import { visitorOf } from '@cms/http/rate-limits'
import { isFromWeb } from '@cms/http/visitor-address'
import { countMissed } from './missed/count-missed'
import { searchSite } from './search-site'

export const searchEndpoint: Endpoint = {
  path: '/search',
  method: 'get',
  handler: async ({ payload, searchParams, headers }) => {
    const query = withoutHidden(searchParams.get('q') ?? '')
    const now = new Date()
    const { isComplete, ...answer } = await searchSite(payload, { query, now })
    const isMissed = answer.results.length === 0 && isComplete
    if (isMissed && isCounted(searchParams, headers)) {
      await countMissed(payload, { query, visitor: visitorOf(headers), now })
    }
    return Response.json(answer satisfies SearchAnswer, {
      headers: { 'cache-control': 'no-store' },
    })
  },
}

/** The website knows whether a person has pressed the button. */
function isCounted(searchParams: URLSearchParams, headers: Headers): boolean {
  const { CMS_WEB_SECRET: webSecret } = currentEnv()
  return searchParams.get(countedParameter) === 'yes' && isFromWeb(headers, { webSecret })
}
