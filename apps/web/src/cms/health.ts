import 'server-only'
import { askCms, CmsUnavailableError } from './client'

export async function cmsAnswers(): Promise<boolean> {
  try {
    return (await askCms('/health')).ok
  } catch (error) {
    if (error instanceof CmsUnavailableError) return false
    throw error
  }
}
