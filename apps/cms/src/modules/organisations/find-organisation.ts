import type { Organisation } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { isDocumentId } from '@cms/database/document-ids'

/** Also one in the trash; `null` where there is none, whatever is asked for. */
export async function findOrganisation(payload: Payload, id: string): Promise<Organisation | null> {
  if (!isDocumentId(payload, id)) return null
  return payload.db.findOne<Organisation>({
    collection: 'organisations',
    where: { id: { equals: id } },
  })
}
