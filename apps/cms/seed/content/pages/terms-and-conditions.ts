import { toRichText } from '../../prose/rich-text'
import type { Page } from './page'

export const termsAndConditions: Page = {
  slug: 'terms-and-conditions',
  title: 'Terms and conditions',
  meta: {
    description: 'What you and we agree to when you book a place on a course with Hollin Bank.',
  },
  layout: (find) => [{ blockType: 'richText', content: toRichText(terms, find) }],
}

const terms = `
These terms apply when you book a place on one of our courses through this website. “We” are Hollin Bank Training Limited, 14 Tannery Wharf, Leeds LS2 9ZX. They are written to be read; if something is not clear, please ask before you book.

## 1. Booking

Your booking is an offer to buy the places you have chosen. The contract is made when we send you the confirmation. If we cannot accept a booking, for instance because the last place was taken while you were paying, we tell you at once and give back everything you have paid.

You may book for yourself or for other people. If you book for others, you confirm that you may give us their names and e-mail addresses.

## 2. Prices and payment

All prices are in pounds sterling. The total, with VAT, is shown before you pay. You pay by card when you book, and we send you a VAT invoice. The price includes everything that the course’s page says it includes. It does not include travel or a bed for the night.

## 3. If you are a consumer: your right to cancel

If you book as a private person, and not for a business, you may cancel within 14 days of the confirmation without giving a reason. Tell us by e-mail, by telephone or by letter; you can also use the link in your confirmation. We pay you back within 14 days of hearing from you.

If the course starts within those 14 days, we ask you whether you want it to go ahead. If you do, and then cancel after it has started, you pay for the part that has taken place. If it has taken place in full, the right to cancel has ended.

## 4. If you cannot come

- **Somebody else** may take your place at any time, free of charge. Tell us their name.
- **Another date**: you may move once, free of charge, up to ten working days before the course.
- **A refund**: up to twenty working days before the course, in full; up to ten working days, half; after that, none. This does not limit your rights under section 3.

## 5. If we cannot teach

We may have to change a trainer, and sometimes a room. If we have to cancel or to move a date, you choose between another date and a full refund. We also pay travel costs that you can no longer get back, up to £150 a person, if you show us the receipts.

## 6. On the course

We expect people to treat one another with respect, and to keep to themselves what others say about their work. We may ask a person to leave who, after a warning, makes it impossible for others to learn. In that case no refund is due.

Course materials are ours. You may use them in your own work and show them to your colleagues. Please do not sell them.

## 7. If something goes wrong

If you are not satisfied, tell the trainer on the day or write to hello@hollinbank.example. Eleanor Pike, who runs the office, answers every complaint within five working days. Nothing in these terms limits our liability where the law does not allow it to be limited, such as for death or injury caused by our negligence. Otherwise we are liable up to the price that you paid.

## 8. Law

These terms are under the law of England and Wales. If you live in Scotland or Northern Ireland, you may also bring a claim there.
`
