import { toRichText } from '../../prose/rich-text'
import type { Page } from './page'

export const accessibilityStatement: Page = {
  slug: 'accessibility-statement',
  title: 'Accessibility statement',
  meta: {
    description:
      'How accessible this website and our courses are, and what to do if something does not work.',
  },
  layout: (find) => [{ blockType: 'richText', content: toRichText(statement, find) }],
}

const statement = `
We teach people to be understood, so it would be odd to keep anybody out. This page says what we have done, what does not work yet, and whom to tell.

## This website

It is made to meet the Web Content Accessibility Guidelines 2.2 at level AA. In particular:

- every page, the basket and the booking included, works with a keyboard alone, and without JavaScript;
- text can be made twice as large, and reflows on a narrow screen without scrolling sideways;
- colours have enough contrast, and nothing is said by colour alone;
- pictures have a description, unless they are only decoration;
- forms say what is wrong, in words, beside the field and at the top of the page;
- nothing moves that you did not move, and no time limit throws away what you have typed.

## What does not work yet

- Some older invoices in PDF are not tagged for screen readers. Every invoice can also be opened as a web page.
- We cannot describe every picture that somebody shows in a course. Trainers say aloud what is on the screen; if one forgets, please remind them.

## Our courses

All our venues are step-free, with an accessible toilet on the same floor. The venue’s access notes are part of the joining instructions and can be sent to you before you book. We can arrange large print, a hearing loop, live captions online, a British Sign Language interpreter (please give us three weeks), a quiet room, and breaks when you need them. None of this costs you anything.

## Tell us

If something does not work for you, on the website or in a room, write to hello@hollinbank.example or ring 0113 496 0142. We answer within two working days. If you are not satisfied, the [Equality Advisory and Support Service](https://www.equalityadvisoryservice.com/) can advise you.

We tested this website with automatic checks on every kind of page and by hand, with a keyboard and a screen reader. We look at it again whenever we change something that you would notice.
`
