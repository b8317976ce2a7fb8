import { unstable_rethrow } from 'next/navigation'
import { CmsUnavailableError } from '../cms/client'
import { readLook } from '../cms/look'
import { readSite } from '../cms/site'
import type { SiteLook } from '../views/look'
import type { Site } from '../views/site'

/** Null when the CMS cannot say who the company is. That alone keeps no page from being shown. */
export function siteUnlessUnavailable(): Promise<Site | null> {
  return unlessUnavailable(readSite)
}

/** Null when the CMS cannot say how the website looks. It is then neutral, and shown all the same. */
export function lookUnlessUnavailable(): Promise<SiteLook | null> {
  return unlessUnavailable(readLook)
}

async function unlessUnavailable<Answer>(read: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await read()
  } catch (error) {
    unstable_rethrow(error)
    if (!(error instanceof CmsUnavailableError)) console.error(error)
    return null
  }
}
