import type { PayloadRequest } from 'payload'

import { reachesAll } from '../../access/reaches-all'
import { findFailedLinks } from '../people'
import type { Task } from './task'

/** Who wants a new password and gets no e-mail, for owners: nobody else opens accounts. */
export async function failedLinks(req: PayloadRequest): Promise<Task[]> {
  if (!reachesAll(req.user, 'update', 'users')) return []
  const users = await findFailedLinks(req.payload)
  return users.map(({ id, name, standing, trouble }) => ({
    text: `${name} ${standing === 'invited' ? 'is invited' : 'wants a new password'}, and the e-mail with the link could not be sent (${trouble}). Open the account to send it again`,
    href: `/admin/collections/users/${id}`,
    isTrouble: true,
  }))
}
