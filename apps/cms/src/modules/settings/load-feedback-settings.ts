import type { Setting } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

/** Whether people are asked how a course was; not until owners say so. */
export async function loadFeedbackSettings(payload: Payload): Promise<{ isAsked: boolean }> {
  const settings: Partial<Setting> | null = await payload.db.findGlobal({
    slug: 'settings',
    select: { feedback: true },
  })
  return { isAsked: settings?.feedback?.isAsked ?? false }
}
