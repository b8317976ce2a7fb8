import type { Setting } from '@lectern/shared/contract/payload-types'
import { retentionTerms, type RetentionTerms } from '@lectern/shared/privacy/retention-terms'
import type { Payload } from 'payload'

/** How long everything is kept, as owners have chosen it. */
export async function loadRetentionTerms(payload: Payload): Promise<RetentionTerms> {
  const settings: Partial<Setting> | null = await payload.db.findGlobal({ slug: 'settings' })
  return retentionTerms(settings?.privacy)
}
