import type { User } from '@lectern/shared/contract/payload-types'
import type { Payload, UIFieldServerProps } from 'payload'

import { FieldAction } from '@cms/admin/staff-action/field-action.client'
import '@cms/admin/staff-action/staff-panel.css'
import './session-list.css'
import { momentInWords } from '@cms/admin/place-time/moment-in-words'
import type { Proof } from '../second-factor/prove-factor'
import { ownSessionId } from './own-session'
import { findNote, type StoredSession } from './session-notes'

interface Shown {
  id: string
  device: string
  since: string
  seen: string
  /** “with a recovery code” */
  how: string
  isThis: boolean
}

/** On one’s own account: where one is signed in, and the way to end it there. */
export async function SessionList({ id, payload, req }: UIFieldServerProps) {
  if (!id || req.user?.id !== id) return null
  const sessions = await findShown(payload, { userId: req.user.id, own: ownSessionId(req.user) })
  const others = sessions.filter(({ isThis }) => !isThis)
  return (
    <section className="staff-panel session-list">
      <div>
        <h2>Where you are signed in</h2>
        <p>If there is a device that you do not know, end its session and choose a new password.</p>
      </div>
      {sessions.map((session) => (
        <Session key={session.id} session={session} />
      ))}
      {others.length > 1 && (
        <FieldAction
          url="/api/users/sessions/ended"
          subject="others"
          legend="Everywhere but here"
          button={`End all ${others.length} others`}
        >
          <input type="hidden" data-name="which" value="others" />
        </FieldAction>
      )}
    </section>
  )
}

function Session({ session: { id, device, since, how, seen, isThis } }: { session: Shown }) {
  const words = `Signed in ${since} ${how}. ${seen ? `Last seen ${seen}.` : ''}`
  if (isThis) {
    return (
      <p>
        <strong>{device}: this one.</strong> {words}
      </p>
    )
  }
  return (
    <FieldAction
      url="/api/users/sessions/ended"
      subject={id}
      legend={device}
      button={`End the session on ${device}`}
    >
      <input type="hidden" data-name="which" value={id} />
      <span>{words}</span>
    </FieldAction>
  )
}

async function findShown(
  payload: Payload,
  { userId, own }: { userId: string; own: string | undefined },
): Promise<Shown[]> {
  const where = { id: { equals: userId } }
  const user = await payload.db.findOne<User>({ collection: 'users', where })
  const now = new Date().toISOString()
  const open = (user?.sessions ?? []).filter(
    ({ expiresAt }) => new Date(expiresAt).toISOString() > now,
  )
  const shown = await Promise.all(open.map((session) => inWords(payload, { session, own })))
  return shown.toSorted((one, other) => Number(other.isThis) - Number(one.isThis))
}

async function inWords(
  payload: Payload,
  { session, own }: { session: StoredSession; own: string | undefined },
): Promise<Shown> {
  const note = await findNote(payload, session)
  return {
    id: session.id,
    device: note?.device ?? 'A device that is not known any more',
    since: session.createdAt ? momentInWords(new Date(session.createdAt).toISOString()) : '',
    seen: note ? momentInWords(note.seenAt) : '',
    how: howInWords[note?.proof ?? 'password'],
    isThis: session.id === own,
  }
}

const howInWords: Record<Proof | 'password', string> = {
  code: 'with a code from the telephone',
  'recovery-code': 'with a recovery code',
  password: 'with the password alone',
}
