import type { Payload } from 'payload'

import { forgetOldKeys } from '@cms/database/forget-old-keys'
import type { Proof } from '../second-factor/prove-factor'

/** As Payload keeps it on the account. */
export interface StoredSession {
  id: string
  createdAt?: string | Date | null
  expiresAt: string | Date
}

/** What Payload does not keep of a session. */
export interface SessionNote {
  /** In words: “Firefox on Windows”. */
  device: string
  seenAt: string
  /** By which code besides the password it was opened. */
  proof?: Proof | null
}

const prefix = 'session/'
/** Milliseconds. More often than this nobody needs to know that somebody was there. */
const betweenNotes = 5 * 60_000

export function findNote(payload: Payload, session: StoredSession): Promise<SessionNote | null> {
  return payload.kv.get<SessionNote>(keyOf(session))
}

export async function noteNewSession(
  payload: Payload,
  {
    session,
    now,
    ...note
  }: { session: StoredSession; now: Date } & Pick<SessionNote, 'device' | 'proof'>,
): Promise<void> {
  await payload.kv.set(keyOf(session), { ...note, seenAt: now.toISOString() })
  await forgetOldKeys(payload, { prefix, now })
}

export async function noteSeen(
  payload: Payload,
  { session, now }: { session: StoredSession; now: Date },
): Promise<void> {
  const note = await findNote(payload, session)
  if (!note || now.getTime() - Date.parse(note.seenAt) < betweenNotes) return
  await payload.kv.set(keyOf(session), { ...note, seenAt: now.toISOString() })
}

export async function forgetNote(payload: Payload, session: StoredSession): Promise<void> {
  await payload.kv.delete(keyOf(session))
}

/** Begins with a moment, by which old ones are forgotten. */
function keyOf({ id, createdAt }: StoredSession): string {
  return `${prefix}${new Date(createdAt ?? 0).toISOString()}/${id}`
}
