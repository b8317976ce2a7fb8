import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import type { Testimonial } from '@lectern/shared/contract/payload-types'

import { sayAfterSaving } from '@cms/payload-workarounds/server/say-after-saving/say-after-saving'
import { isPublished } from './save-withdrawal-as-draft'

/** The website shows a testimonial only while its newest state, drafts included, has the consent. */
export const takeOffWithoutConsent: CollectionAfterChangeHook<Testimonial> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation === 'create') return doc
  const newest = await readNewest(req, doc.id)
  if (!newest || newest.evidence?.consent === true) return doc
  if (!(await isPublished(req, doc.id))) return doc
  await req.payload.db.updateOne({
    collection: 'testimonials',
    id: doc.id,
    data: { _status: 'draft', evidence: newest.evidence },
    req,
  })
  sayAfterSaving(
    req,
    'Saved, and taken off the website: without their consent nobody sees this testimonial any more.',
  )
  return doc
}

/** The hook's own document lacks what the caller did not select. */
function readNewest(req: PayloadRequest, id: string): Promise<Testimonial | null> {
  return req.payload.findByID({
    collection: 'testimonials',
    id,
    draft: true,
    trash: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
}
