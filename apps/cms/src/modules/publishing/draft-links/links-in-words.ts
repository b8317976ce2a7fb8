import type { DraftLink } from '@lectern/shared/contract/payload-types'
import { deadlineText, momentText } from '@lectern/shared/time/moment-text'

import { addressOfDraft, hasEnded } from './draft-link'

/** A link to a draft, as staff read it beside the form. */
export interface DraftLinkInWords {
  id: string
  /** The whole link; null once it has ended. */
  address: string | null
  /** “Works until the end of Monday 7 December 2026.” */
  until: string
  /** “Made by Priya Raman on Tuesday 1 December 2026 at 9am.” */
  made: string
  /** “Opened twice, last on Sunday 6 December 2026 at 7.40pm.” */
  opened: string
}

export function draftLinkInWords(link: DraftLink, now: Date): DraftLinkInWords {
  const isOver = hasEnded(link, now)
  return {
    id: link.id,
    address: isOver ? null : addressOfDraft(link),
    until: untilInWords(link, isOver),
    made: `Made by ${link.madeBy} on ${momentText(link.madeAt)}.`,
    opened: openedInWords(link),
  }
}

function untilInWords({ until, isStopped }: DraftLink, isOver: boolean): string {
  if (!isOver) return `Works until ${deadlineText(until)}.`
  return isStopped ? `Stopped on ${momentText(until)}.` : `Ended at ${deadlineText(until)}.`
}

function openedInWords({ timesOpened, lastOpenedAt }: DraftLink): string {
  if (timesOpened === 0 || !lastOpenedAt) return 'Not opened yet.'
  const often = ['once', 'twice'][timesOpened - 1] ?? `${timesOpened} times`
  return `Opened ${often}, last on ${momentText(lastOpenedAt)}.`
}
