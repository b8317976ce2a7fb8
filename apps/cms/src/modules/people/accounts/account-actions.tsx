import type { User } from '@lectern/shared/contract/payload-types'
import { momentText } from '@lectern/shared/time/moment-text'
import type { UIFieldServerProps } from 'payload'

import { reachesAll } from '@cms/access/reaches-all'
import { FieldAction } from '@cms/admin/staff-action/field-action.client'
import '@cms/admin/staff-action/staff-panel.css'
import { momentInWords } from '@cms/admin/place-time/moment-in-words'
import { factorOnSince } from '../second-factor/stored-factor'
import './colleague.css'

/** On a colleague’s account, for owners: whether they can come in, and what can be done about it. */
export async function AccountActions({ id, payload, req }: UIFieldServerProps) {
  if (!id || !reachesAll(req.user, 'update', 'users')) return null
  const where = { id: { equals: String(id) } }
  const user = await payload.db.findOne<User>({ collection: 'users', where })
  if (!user || user.id === req.user?.id) return null
  const codesSince = await factorOnSince(payload, user.id)
  return (
    <section className="staff-panel colleague" aria-label="What can be done with this account">
      {codesSince && <WithCodes user={user} since={codesSince} />}
      {user.standing === 'invited' && <Invited user={user} />}
      {user.standing === 'active' && <Active user={user} />}
      {user.standing === 'closed' && <Closed user={user} />}
    </section>
  )
}

function Invited({ user: { id, name, resetPasswordExpiration } }: { user: User }) {
  const until = resetPasswordExpiration ? momentText(resetPasswordExpiration) : null
  return (
    <>
      <p>
        {name} is invited and has not come yet.{' '}
        {until ? `The link opens the account until ${until}.` : 'The link is being sent.'}
      </p>
      <FieldAction
        url={`/api/users/${id}/invitation`}
        subject="again"
        legend="It did not arrive, or is too old"
        button="Send another link"
      />
      <FieldAction
        url={`/api/users/${id}/closure`}
        subject="closure"
        legend="They are not to come after all"
        button="Take the invitation back"
        isGrave
        question={`The link will open nothing any more. Take the invitation of ${name} back?`}
      />
    </>
  )
}

function Active({ user: { id, name } }: { user: User }) {
  return (
    <FieldAction
      url={`/api/users/${id}/closure`}
      subject="closure"
      legend={`When ${name} leaves`}
      button="Close this account"
      isGrave
      question={`${name} will be signed out everywhere at once and cannot sign in any more. What they wrote stays, with their name. Close this account?`}
    >
      <span>Signed out at once, everywhere. What they wrote keeps their name.</span>
    </FieldAction>
  )
}

function WithCodes({ user: { id, name }, since }: { user: User; since: string }) {
  return (
    <FieldAction
      url={`/api/users/${id}/second-factor/off`}
      subject="second-factor"
      legend={`${name} signs in with a code, since ${momentInWords(since)}`}
      button="Switch the codes off"
      question={`${name} will be signed out everywhere, and the password alone will open the account. Are you sure that it is ${name} who has lost the telephone?`}
    >
      <span>For a telephone that is lost or broken. They are told by e-mail.</span>
    </FieldAction>
  )
}

function Closed({ user: { id, name } }: { user: User }) {
  return (
    <FieldAction
      url={`/api/users/${id}/reopening`}
      subject="reopening"
      legend="This account is closed: nobody can sign in with it"
      button={`Let ${name} in again`}
    >
      <span>They get a link by e-mail, and choose a new password.</span>
    </FieldAction>
  )
}
