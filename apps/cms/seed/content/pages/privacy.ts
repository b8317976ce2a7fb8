import { toRichText } from '../../prose/rich-text'
import type { Page } from './page'

export const privacy: Page = {
  slug: 'privacy',
  title: 'Privacy',
  meta: { description: 'What we know about you, why, for how long, and how to make us forget it.' },
  layout: (find) => [{ blockType: 'richText', content: toRichText(notice, find) }],
}

const notice = `
This page says what we know about you, why, for how long, and how to make us forget it. We are Hollin Bank Training Limited, 14 Tannery Wharf, Leeds LS2 9ZX. For anything about your data, write to hello@hollinbank.example.

## When you visit this website

We do not follow you. There are no advertisements, no analytics services and no content from other companies on these pages. That is why there is no cookie banner. If you put a course into your basket, a cookie remembers which dates and how many places: that and nothing else. It is needed for the basket to work, and it expires after 30 days.

Our server keeps a log of requests, including your IP address, for 14 days, so that we can find faults and stop abuse.

## When you write to us

We keep your name, your e-mail address, your message and whatever else you put in the form, so that we can answer you. We delete it 12 months after our last contact, or sooner if you ask.

## When you book

- **Who books**: name, e-mail, telephone, organisation and address, for the contract and the invoice. The law makes us keep invoices for six years after the end of the financial year.
- **Who comes**: name and e-mail address, so that we can send joining instructions, keep a register and issue certificates. We keep these for six years, so that we can confirm a certificate.
- **Needs**: what you tell us about food and access is kept apart from everything else, is seen only by the people who have to arrange it, and is erased 30 days after the course.
- **Payment**: your card details go straight to Stripe, our payment company, and we never see them.

## Testimonials

We publish what people say about us only with their permission, in the words and under the name that they agreed to. We keep a record of where it came from and of the permission. If you change your mind, tell us, and it is gone the same day.

## Who else sees your data

The trainer of your course sees the register. The awarding body sees the names of those who take a qualification. Stripe sees payments. The company that runs our server stores everything, in the United Kingdom. Nobody else does, and we do not sell anything to anyone.

## Your rights

You may ask what we hold about you, and have it corrected, deleted or handed over. You may object to our using it. We answer within a month, and it costs nothing. If you think that we have got it wrong, you may complain to the Information Commissioner’s Office at [ico.org.uk](https://ico.org.uk/).
`
