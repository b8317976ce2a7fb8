import type { Payload } from 'payload'

import type { Draft } from './draft'
import { countOpenNotes } from './notes/notes'
import { findLastRequest, type RequestState } from './requests/requests'

/** “waiting to be read”, “2 notes”: what a list says of a draft beside its state. */
export async function reviewInList(payload: Payload, draft: Draft): Promise<string[]> {
  const [last, notes] = await Promise.all([
    findLastRequest(payload, draft),
    countOpenNotes(payload, draft),
  ])
  const standing = last && standings[last.state as RequestState]
  return [
    ...(standing ? [standing] : []),
    ...(notes > 0 ? [notes === 1 ? '1 note' : `${notes} notes`] : []),
  ]
}

const standings: Record<RequestState, string | null> = {
  waiting: 'waiting to be read',
  'sent-back': 'sent back',
  approved: null,
  'taken-back': null,
}
