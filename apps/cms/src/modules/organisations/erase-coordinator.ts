import type { Payload } from 'payload'

import { findOrganisation } from './find-organisation'

interface Erasure {
  id: string
  isTheirs: (coordinator: { name: string; email?: string | null }) => boolean
}

/** Takes somebody out of those who book for an organisation. Its mailbox, name and note stay. */
export async function eraseCoordinator(
  payload: Payload,
  { id, isTheirs }: Erasure,
): Promise<boolean> {
  const found = await findOrganisation(payload, id)
  const before = found?.coordinators ?? []
  const coordinators = before.filter((coordinator) => !isTheirs(coordinator))
  if (coordinators.length === before.length) return false
  await payload.update({
    collection: 'organisations',
    id,
    data: { coordinators },
    trash: true,
    overrideAccess: true,
    depth: 0,
  })
  return true
}
