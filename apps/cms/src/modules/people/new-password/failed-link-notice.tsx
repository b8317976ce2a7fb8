import type { User } from '@lectern/shared/contract/payload-types'
import type { UIFieldServerProps } from 'payload'

import { reachesAll } from '@cms/access/reaches-all'
import { StaffAction } from '@cms/admin/staff-action/staff-action.client'
import '@cms/admin/staff-action/staff-panel.css'

/** On an account, for owners: the link that its person asked for does not arrive, and what can be done. */
export async function FailedLinkNotice({ id, payload, req }: UIFieldServerProps) {
  if (!id || !reachesAll(req.user, 'update', 'users')) return null
  const where = { id: { equals: String(id) } }
  const user = await payload.db.findOne<User>({ collection: 'users', where })
  if (!user?.trouble) return null
  const url = `/api/users/${id}/failed-link`
  return (
    <section className="staff-panel" data-trouble>
      <h3>
        The e-mail with a link for a {user.standing === 'invited' ? '' : 'new '}password could not
        be sent
      </h3>
      <p>
        <bdi>{user.trouble}</bdi>. Check the e-mail address below. If it is right, show these words
        to whoever looks after the server.
      </p>
      <StaffAction
        url={url}
        subject="again"
        legend="When it is put right"
        button="Send a new link now"
      >
        <input type="hidden" data-name="way" value="again" />
      </StaffAction>
      <StaffAction
        url={url}
        subject="seen"
        legend="When you have helped them another way, or they need it no longer"
        button="I have seen to it"
      >
        <input type="hidden" data-name="way" value="seen" />
      </StaffAction>
    </section>
  )
}
