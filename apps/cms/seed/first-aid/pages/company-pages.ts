import type { Page } from '../../content/pages/page'
import { toLink } from '../../prose/link'
import { toRichText } from '../../prose/rich-text'
import type { FirstAid } from '../keys'

export const inHouse: Page<FirstAid> = {
  slug: 'in-house-training',
  title: 'Training at your place',
  meta: {
    description:
      'First aid, fire and safety courses at your own workplace, for eight people and more.',
  },
  layout: (find) => [
    {
      blockType: 'hero',
      heading: 'Practise where it would happen',
      text: 'From eight people upwards we bring the course to you: your stairs, your kitchen, your noise.',
      image: find('media', 'page-in-house-training'),
      links: [],
    },
    {
      blockType: 'figures',
      figures: [
        {
          figure: 'Eight',
          text: 'people and more. With fewer, open dates cost you less.',
          dots: 8,
        },
        { figure: '£780', text: 'for a day and up to twelve people, certificates included.' },
        {
          figure: 'Ten days',
          text: 'from your call to our knock, if you are in the south-west.',
          dots: 10,
        },
      ],
    },
    {
      blockType: 'courses',
      heading: 'What travels well',
      courses: [
        find('course', 'fire-warden'),
        find('course', 'emergency-first-aid-at-work'),
        find('course', 'moving-and-handling'),
      ],
      count: 3,
    },
    {
      blockType: 'questions',
      heading: 'Before you ring',
      questions: [
        {
          question: 'How much room do you need?',
          answer:
            'A floor of six metres by five with the chairs pushed back. It does not have to be pretty.',
        },
        {
          question: 'Can you come at night?',
          answer: 'We have taught a bakery at three in the morning. There was bread.',
        },
      ],
    },
    {
      blockType: 'contact',
      heading: 'Tell us where you are',
      text: 'Nuala or Marguerite will ring you back on the next working day.',
      showForm: true,
    },
  ],
}

export const about: Page<FirstAid> = {
  slug: 'about',
  title: 'Who we are',
  meta: {
    description:
      'Tidewell is five trainers, one desk and forty manikins in Bristol. We may not pay out a profit.',
  },
  layout: (find) => [
    {
      blockType: 'hero',
      heading: 'Five trainers, one desk and forty manikins',
      text: 'An ambulance, a ward, a fire engine, a mountain and a bakery: that is where we learned it.',
      image: find('media', 'page-about'),
      links: [],
    },
    { blockType: 'richText', content: toRichText(story, find) },
    { blockType: 'team', heading: 'Who will shout at you, kindly' },
    { blockType: 'testimonials', heading: 'It happened, and' },
    {
      blockType: 'callToAction',
      heading: 'Begin with an hour',
      text: 'Online, free of charge, with a cushion. At the end of it you will know how to open the box.',
      link: toLink(
        { label: 'The Defibrillator Hour', target: 'course:the-defibrillator-hour' },
        find,
      ),
    },
  ],
}

const story = `
Bryn Hallett drove an ambulance in Newport, and kept a tally in the glove box: how often had somebody already begun when he arrived? It was one time in four. He started Tidewell in 2014, in half a shed, to change that number.

We are a company that **may not pay out a profit**. What is left over buys manikins and pays for the free hour. That is also why there is no VAT on our courses.

## What we believe

- **Hands first.** You try, and then we explain.
- **Nobody fails for being slow.** You may try as often as you like.
- **The truth about numbers.** Most people whose heart stops in the street do not live. More of them do if somebody begins. We tell you both.
`

export const questions: Page<FirstAid> = {
  slug: 'questions',
  title: 'Questions',
  meta: { description: 'Certificates, prices and VAT, changing a booking and what to wear.' },
  layout: () => [
    {
      blockType: 'questions',
      heading: 'Certificates',
      questions: [
        {
          question: 'Which course does our workplace need?',
          answer:
            'Your risk assessment says how many first aiders you need and of which kind. If it does not, ring us: it takes ten minutes.',
        },
        {
          question: 'How long do they count?',
          answer: 'First aid certificates for three years. We write two months before they end.',
        },
        {
          question: 'Do you report our people’s results to us?',
          answer: 'You hear who has passed. Nobody hears how many goes it took.',
        },
      ],
    },
    {
      blockType: 'questions',
      heading: 'Money',
      questions: [
        {
          question: 'Why is there no VAT on your courses?',
          answer:
            'We may not pay out a profit and put it back into our courses, so they count as exempt education. The surgery is advice, and has VAT on it.',
        },
        {
          question: 'Can we have a purchase order number on the invoice?',
          answer: 'Yes. There is a box for it when you book.',
        },
        {
          question: 'Can somebody else come instead?',
          answer: 'At any time, free of charge. Tell us their name.',
        },
      ],
    },
    {
      blockType: 'contact',
      heading: 'Not here?',
      text: 'Ring between eight and six, or write. Marguerite knows.',
      showForm: true,
    },
  ],
}
