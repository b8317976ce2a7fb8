import type { SanitizedCollectionConfig } from 'payload'

import type { OurCollection } from '@cms/access/permissions'
import { auditedCollections } from './audited-collections'

/** “Course: Fire safety”; “Enquiry” alone where more could name a customer. */
export function nameOf(
  { slug, labels }: Pick<SanitizedCollectionConfig, 'slug' | 'labels'>,
  document: object | null,
): string {
  const kind = typeof labels.singular === 'string' ? labels.singular : slug
  const { namedBy } = auditedCollections[slug as OurCollection]
  const name = namedBy ? (document as Record<string, unknown> | null)?.[namedBy] : null
  return typeof name === 'string' && name !== '' ? `${kind}: ${name}` : kind
}
