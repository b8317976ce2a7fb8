import type { CollectionBeforeChangeHook } from 'payload'

import type { Testimonial } from '@lectern/shared/contract/payload-types'

/** An old version brings back words, never a consent: that is what the person says today. */
export const keepEvidenceWhenRestoring: CollectionBeforeChangeHook<Testimonial> = ({
  data,
  originalDoc,
  context,
}) => {
  if (!context.isRestoringVersion) return data
  const evidence = originalDoc?.evidence ?? {}
  const mayBePublic = evidence.consent === true
  return { ...data, evidence, ...(!mayBePublic && { _status: 'draft' as const }) }
}
