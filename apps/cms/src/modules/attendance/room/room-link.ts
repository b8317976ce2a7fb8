import type { Payload } from 'payload'

import { loadRegister, registerClosesAt, type Register } from '../load-register'
import { findLinkByToken } from '../register-links/register-link'

export type WhyClosed = 'unknown' | 'replaced' | 'over' | 'called-off'

export type Room = { isOpen: true; register: Register } | { isOpen: false; why: WhyClosed }

/** What a trainer's link opens: the register of its date until 7 days after the last day, or why it is closed. */
export async function openRoom(
  payload: Payload,
  { token, now }: { token: string; now: Date },
): Promise<Room> {
  const link = await findLinkByToken(payload, token)
  if (link.found !== 'link') return closed(link.found)
  const register = await loadRegister(payload, link.link.runId)
  if (!register) return closed('unknown')
  if (register.run.status === 'cancelled') return closed('called-off')
  if (registerClosesAt(register.run) < now) return closed('over')
  return { isOpen: true, register }
}

function closed(why: WhyClosed): Room {
  return { isOpen: false, why }
}

/** For whoever holds the link: what is the matter, and what to do. */
export const whyClosedWords: Record<WhyClosed, { title: string; text: string }> = {
  unknown: {
    title: 'This is not a link to a register',
    text: 'Part of the address may be missing. Open the link again from where it was sent to you, or ask the office for it.',
  },
  replaced: {
    title: 'This link does not work any more',
    text: 'The office has made a new one. Ask them for it.',
  },
  over: {
    title: 'This register is closed',
    text: 'A register can be ticked until 7 days after the last day. If something is wrong in it, tell the office.',
  },
  'called-off': {
    title: 'This date was called off',
    text: 'Nobody comes on it. If you are in the room with people all the same, ring the office.',
  },
}
