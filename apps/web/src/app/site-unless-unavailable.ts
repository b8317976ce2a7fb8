import { CmsUnavailableError } from '../cms/client'
import { readSite } from '../cms/site'
import type { Site } from '../views/site'

/** Null when the CMS does not answer: the page inside the frame says so. */
export async function siteUnlessUnavailable(): Promise<Site | null> {
  try {
    return await readSite()
  } catch (error) {
    if (error instanceof CmsUnavailableError) return null
    throw error
  }
}
