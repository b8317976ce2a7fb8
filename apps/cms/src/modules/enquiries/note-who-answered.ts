import type { CollectionBeforeChangeHook } from 'payload'

import type { Enquiry } from '@lectern/shared/contract/payload-types'

/** Who said that an enquiry is answered, closed or open again, and when. */
export const noteWhoAnswered: CollectionBeforeChangeHook<Enquiry> = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const isChanged = data.status !== undefined && data.status !== originalDoc?.status
  if (operation !== 'update' || !isChanged || !req.user) return data
  return { ...data, statusBy: req.user.name, statusAt: new Date().toISOString() }
}
