import { dateText } from '@lectern/shared/time/moment-text'

import type { Letter, LetterPart } from '@cms/mail/letter'
import { linkDays } from '../organisations'

export interface LinkToSend {
  coordinatorName: string
  organisationName: string
  url: string
  until: string
}

/** From staff, to one coordinator. */
export function firstLinkLetter(link: LinkToSend): Letter {
  return {
    subject: `What ${link.organisationName} has booked with us`,
    parts: [
      `Hello ${link.coordinatorName},`,
      'Here is a page with everything that your organisation has booked with us: dates and places, who is coming, invoices, and what is still to come back to you.',
      ...linkParts(link),
      keepIt,
    ],
  }
}

/** Asked for by whoever typed the address: all links that it has, in one letter. */
export function askedLinksLetter(links: readonly LinkToSend[]): Letter {
  return {
    subject: 'The link to your organisation’s bookings',
    parts: [
      'Hello,',
      'Somebody, we hope you, asked us to send again what leads to the bookings of your organisation.',
      ...links.flatMap(linkParts),
      `${keepIt} If it was not you who asked, do nothing: it was sent to nobody else.`,
    ],
  }
}

function linkParts({ coordinatorName, organisationName, url, until }: LinkToSend): LetterPart[] {
  return [
    {
      kind: 'details',
      heading: organisationName,
      lines: [
        `For ${coordinatorName}`,
        `Until ${dateText(until)}: links work for ${linkDays} days`,
      ],
    },
    { kind: 'button', label: 'See the bookings', url },
  ]
}

const keepIt = 'Keep the link to yourself: whoever has it sees the page.'
