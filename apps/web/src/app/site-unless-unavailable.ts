import { unstable_rethrow } from 'next/navigation'
import { CmsUnavailableError } from '../cms/client'
import { readSite } from '../cms/site'
import type { Site } from '../views/site'

/** Null when the CMS cannot say who the company is. That alone keeps no page from being shown. */
export async function siteUnlessUnavailable(): Promise<Site | null> {
  try {
    return await readSite()
  } catch (error) {
    unstable_rethrow(error)
    if (!(error instanceof CmsUnavailableError)) console.error(error)
    return null
  }
}
