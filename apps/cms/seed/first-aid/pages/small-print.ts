import type { Page } from '../../content/pages/page'
import { toRichText } from '../../prose/rich-text'
import type { FirstAid } from '../keys'

export const terms: Page<FirstAid> = {
  slug: 'terms-and-conditions',
  title: 'Terms and conditions',
  meta: { description: 'What you and Tidewell agree to when you book a place.' },
  layout: (find) => [{ blockType: 'richText', content: toRichText(termsText, find) }],
}

const termsText = `
These terms apply when you book a place on a course of Tidewell Training Limited, Unit 3, Ropewalk Sheds, Bristol BS1 9ZX, through this website.

## 1. Booking and paying

Your booking is an offer; the contract is made when we send you the confirmation. Prices are in pounds sterling and the total is shown before you pay. If a place cannot be had after all, you get back everything that you have paid.

## 2. If you book as a private person

You may cancel within 14 days of the confirmation without giving a reason: by e-mail, by telephone or with the link in your confirmation. We pay you back within 14 days. If you ask us to teach you within those 14 days and have been taught in full, the right has ended.

## 3. If you cannot come

Somebody else may take your place at any time. Up to ten working days before the course you may move once or have your money back; after that, half of it up to two working days before. This does not limit your rights under section 2.

## 4. If we cannot teach

You choose between another date and all of your money back.

## 5. On the floor

You decide how much your body can do. Tell the trainer, before or on the day, about anything that makes kneeling, lifting or mouth-to-mask breathing unwise. There is always another way to take part.

## 6. If something goes wrong

Nothing here limits our liability for death or injury that we cause by negligence, or anything else that the law does not let us limit. Otherwise we are liable up to the price that you paid. The law of England and Wales applies.
`

export const privacy: Page<FirstAid> = {
  slug: 'privacy',
  title: 'Privacy',
  meta: { description: 'What Tidewell knows about you, for how long, and how to have it erased.' },
  layout: (find) => [
    { blockType: 'richText', content: toRichText(notice, find) },
    { blockType: 'retentionTable' },
    { blockType: 'richText', content: toRichText(rights, find) },
  ],
}

const notice = `
We are Tidewell Training Limited, Unit 3, Ropewalk Sheds, Bristol BS1 9ZX. For anything about your data, write to desk@tidewell.example.

We do not follow you: no advertisements, no analytics, nothing from other companies on these pages. A cookie remembers your basket, and nothing else.

When you book we keep who books, who comes and what they told us about food and access, which is seen only by those who arrange it. Cards are handled by Stripe; we never see their numbers. An awarding body gets the names of those who take a certificate.
`

const rights = `
You may ask what we hold about you, and have it corrected, deleted or handed over. It costs nothing, and we answer within a month. If you think that we have got it wrong, [complain to us](/contact?kind=complaint), or to the Information Commissioner’s Office at [ico.org.uk](https://ico.org.uk/).
`

export const accessibility: Page<FirstAid> = {
  slug: 'accessibility-statement',
  title: 'Accessibility',
  meta: {
    description:
      'How this website and our rooms can be used by everybody, and whom to tell if not.',
  },
  layout: (find) => [{ blockType: 'richText', content: toRichText(accessibilityText, find) }],
}

const accessibilityText = `
This website is meant to meet the Web Content Accessibility Guidelines 2.2 at level AA. It works with a keyboard, with text at twice its size, without scripts and in the colours that you have chosen for yourself.

Each venue’s access is described on the page of the date. If you cannot kneel, cannot hear the scenes or cannot be in a room with smoke, tell us when you book: there is always another way to take part, and it counts in full.

If something here does not work for you, write to desk@tidewell.example or ring 0117 496 0731. We put it right, and send you what you needed in the meantime.
`
