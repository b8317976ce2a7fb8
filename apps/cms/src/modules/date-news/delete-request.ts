import type { Payload } from 'payload'

import { deleteLettersOf } from '../letters'

/** With what was written about it. */
export async function deleteRequest(payload: Payload, id: string): Promise<void> {
  await deleteLettersOf(payload, { dateRequestId: id })
  await payload.db.deleteMany({ collection: 'date-requests', where: { id: { equals: id } } })
}
