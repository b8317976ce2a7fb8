import 'server-only'
import { addressesTag, globalTag } from '@lectern/shared/contract/cache-tags'
import type { Navigation, Setting } from '@lectern/shared/contract/payload-types'
import { cache } from 'react'
import type { Site } from '../views/site'
import { readCms } from './client'
import type { PriceTerms } from './to-view/price'
import { toSite } from './to-view/site'

/** Once per page, however many parts of it ask. */
export const readSite = cache(async (): Promise<Site> => {
  const [settings, navigation] = await Promise.all([
    readCms<Setting>({
      path: '/globals/settings',
      query: { depth: '0' },
      tags: [globalTag('settings')],
    }),
    readCms<Navigation>({
      path: '/globals/navigation',
      query: { depth: '1' },
      tags: [globalTag('navigation'), addressesTag],
    }),
  ])
  return toSite(settings, navigation)
})

/** With the moment at which the page is made; a day's pages live no longer than its dates allow. */
export const readPriceTerms = cache(async (): Promise<PriceTerms> => ({
  site: await readSite(),
  now: new Date(),
}))
