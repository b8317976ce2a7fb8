import type { ReviewRequest } from '@lectern/shared/contract/payload-types'
import { momentText } from '@lectern/shared/time/moment-text'

import type { RequestState } from './requests'

/** How a request for a review stands, as it is read above the form. */
export interface RequestInWords {
  state: RequestState
  /** “Marcus Bell asks for a review: “Is the middle too long?” Tuesday 1 December 2026 at 9am.” */
  words: string
  /** Said of a draft that was changed after the request; null otherwise. */
  since: string | null
}

export function requestInWords(request: ReviewRequest, isChanged: boolean): RequestInWords {
  const state = request.state as RequestState
  const isOpen = state === 'waiting'
  return { state, words: wordsOf(request, state), since: isOpen && isChanged ? changed : null }
}

const changed = 'It has been changed since it was handed in.'

function wordsOf(request: ReviewRequest, state: RequestState): string {
  const { askedBy, askedOf, words, askedAt, settledBy, settledAt, answer } = request
  const settled = settledAt ? momentText(settledAt) : ''
  switch (state) {
    case 'waiting':
      return `${askedBy} asks ${askedOf ?? 'anybody who publishes'} for a review${quoted(words)} ${momentText(askedAt)}.`
    case 'sent-back':
      return `${settledBy} sent this back${quoted(answer)} ${settled}.`
    case 'approved':
      return `${settledBy} read and published what ${askedBy} handed in. ${settled}.`
    case 'taken-back':
      return `${settledBy} took the request for a review back. ${settled}.`
  }
}

function quoted(words: string | null | undefined): string {
  return words ? `: “${words}”` : '.'
}
