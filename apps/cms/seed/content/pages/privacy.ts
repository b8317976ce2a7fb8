import { toRichText } from '../../prose/rich-text'
import type { Page } from './page'

export const privacy: Page = {
  slug: 'privacy',
  title: 'Privacy',
  meta: { description: 'What we know about you, why, for how long, and how to make us forget it.' },
  layout: (find) => [
    { blockType: 'richText', content: toRichText(notice, find) },
    { blockType: 'retentionTable' },
    { blockType: 'richText', content: toRichText(rights, find) },
  ],
}

const notice = `
This page says what we know about you, why, for how long, and how to make us forget it. We are Hollin Bank Training Limited, 14 Tannery Wharf, Leeds LS2 9ZX. For anything about your data, write to hello@hollinbank.example.

## When you visit this website

We do not follow you. There are no advertisements, no analytics services and no content from other companies on these pages. That is why there is no cookie banner. If you put a course into your basket, a cookie remembers which dates and how many places: that and nothing else. It is needed for the basket to work, and it expires after 30 days.

Our server writes down what failed, and where, so that we can put it right. Names, e-mail addresses, telephone numbers and what you typed are left out of it.

## When you write to us

We keep your name, your e-mail address, your message and whatever else you put in the form, so that we can answer you.

## When you book

- **Who books**: name, e-mail, telephone, organisation and address, for the contract and the invoice.
- **Who comes**: name and e-mail address, so that we can send joining instructions and keep a register.
- **Needs**: what you tell us about food and access is kept apart from everything else and is seen only by the people who have to arrange it.
- **Payment**: your card details go straight to Stripe, our payment company, and we never see them. Stripe keeps its own records of payments, as the law asks of it.

## Testimonials

We publish what people say about us only with their permission, in the words and under the name that they agreed to. We keep a record of where it came from and of the permission. If you change your mind, tell us, and it is gone the same day.
`

const rights = `
All of this is erased by itself when its time is over. A backup copy, which we keep in case our server breaks, may hold it until that copy is overwritten by a newer one.

## Who else sees your data

The trainer of your course sees the register. The awarding body sees the names of those who take a qualification. Stripe sees payments. The company that runs our server stores everything, in the United Kingdom. Nobody else does, and we do not sell anything to anyone.

## Your rights

You may ask what we hold about you, and have it corrected, deleted or handed over. You may object to our using it. We answer within a month, and it costs nothing. What the law makes us keep, such as invoices, we keep until its time is over, and we tell you until when.

If you think that we have got it wrong, [complain to us](/contact?kind=complaint). We confirm within 30 days that we have your complaint, look into it, and tell you the outcome. You may also complain to the Information Commissioner’s Office at [ico.org.uk](https://ico.org.uk/).
`
