import type { Page } from '../../content/pages/page'
import { toLink } from '../../prose/link'
import { toRichText } from '../../prose/rich-text'
import { clients } from '../clients'
import type { FirstAid } from '../keys'

export const home: Page<FirstAid> = {
  slug: 'home',
  title: 'Home',
  meta: {
    title: 'Tidewell: first aid and safety courses in Bristol, Cardiff and Exeter',
    description:
      'First aid, fire and safety courses for workplaces in Bristol, Cardiff, Exeter and online. Hands on a manikin before the coffee.',
  },
  sharedPicture: 'page-home',
  layout: (find) => [
    {
      blockType: 'hero',
      heading: 'Know what to do.',
      text: 'First aid and safety courses for workplaces, taught by people who have done it for a living. Hands on a manikin before the coffee.',
      links: [
        { link: toLink({ label: 'Find a date', target: '/courses' }, find) },
        { link: toLink({ label: 'An hour, free', target: 'course:the-defibrillator-hour' }, find) },
      ],
    },
    {
      blockType: 'courses',
      heading: 'Which one do we need?',
      courses: [
        find('course', 'emergency-first-aid-at-work'),
        find('course', 'first-aid-at-work'),
        find('course', 'paediatric-first-aid'),
      ],
      count: 3,
    },
    {
      blockType: 'pictureWithText',
      heading: 'Eight minutes',
      image: find('media', 'page-eight-minutes'),
      side: 'right',
      content: toRichText(eightMinutes, find),
      links: [
        {
          link: toLink(
            { label: 'The first ten seconds', target: 'post:the-first-ten-seconds' },
            find,
          ),
        },
      ],
    },
    { blockType: 'nextDates', heading: 'Soon', count: 5 },
    {
      blockType: 'steps',
      heading: 'From a name on a list to a first aider',
      steps: [
        { title: 'You book', text: 'By card or on the telephone. Names may follow.' },
        { title: 'They come', text: 'In clothes to kneel in. Nobody fails for being slow.' },
        { title: 'They get a card', text: 'On the day, and it counts for three years.' },
        { title: 'We remember', text: 'Two months before it ends, you hear from us.' },
      ],
    },
    { blockType: 'bigQuote', testimonial: find('testimonial', 'keith-larkin') },
    {
      blockType: 'clientLogos',
      heading: 'They know what to do',
      clients: [...clients.map(({ key, name }) => ({ name, logo: find('media', `logo-${key}`) }))],
    },
    { blockType: 'topics', heading: 'What could happen at yours?' },
    { blockType: 'latestPosts', heading: 'Field notes', count: 3 },
    {
      blockType: 'callToAction',
      heading: 'Eight of you? We come to you',
      text: 'With the manikins, the smoke and the noise. It usually costs less, and you practise where it would happen.',
      link: toLink({ label: 'Training at your place', target: 'page:in-house-training' }, find),
    },
  ],
}

const eightMinutes = `
That is how long help is on its way, on a good day in a town. What is done in it is done by whoever is there. It need not be much, and it need not be elegant.

Everything that we teach fits into those eight minutes. **Stop. Look. Say something. Do one thing.**
`
