import escapeHtml from 'escape-html'

import type { Refusal } from '@cms/http/refusal'
import { ownPage, roomStyles } from '../attendance'

export type WhyClosed = 'unknown' | 'replaced'

/** For whoever holds the address: what is the matter, and what to do. */
export const closedWords: Record<WhyClosed, { status: number; title: string; text: string }> = {
  unknown: {
    status: 404,
    title: 'This is not an address of dates',
    text: 'Part of the address may be missing. Open it again from where it was sent to you, or ask the office for it.',
  },
  replaced: {
    status: 410,
    title: 'This address does not work any more',
    text: 'The office has ended it. Ask them for a new one.',
  },
}

export function closedPage(why: WhyClosed): Response {
  return saying(closedWords[why])
}

export function refusedPage({ status, message }: Refusal): Response {
  return saying({ status, title: 'Your dates are not shown just now', text: message })
}

function saying({ status, title, text }: { status: number; title: string; text: string }) {
  return ownPage({
    status,
    title,
    styles: roomStyles,
    body: `<main><header><h1>${escapeHtml(title)}</h1></header><p class="said">${escapeHtml(text)}</p></main>`,
  })
}
