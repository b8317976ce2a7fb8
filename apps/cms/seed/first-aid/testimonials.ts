import type { Testimonial } from '../content/testimonials'
import type { FirstAid } from './keys'

type Said = Pick<
  Testimonial<FirstAid>,
  'key' | 'quote' | 'name' | 'role' | 'organisation' | 'course'
>

const said: readonly Said[] = [
  {
    key: 'gwenda-parry',
    quote:
      'He dropped at the till on a Thursday. I counted out loud, as you had made me. He sends a card each Christmas.',
    name: 'Gwenda Parry',
    role: 'Shop manager',
    organisation: 'Cadoxton Timber',
    course: 'emergency-first-aid-at-work',
  },
  {
    key: 'tobias-lund',
    quote: 'Forty pages went in, and three came out. The insurers liked the three.',
    name: 'Tobias Lund',
    role: 'Director',
    organisation: 'Lund & Pell Boatbuilders',
    course: 'risk-assessment-surgery',
  },
  {
    key: 'shireen-kapadia',
    quote:
      'We had the choking on the Monday after the course. Nobody ran about. It was over before the kettle had boiled.',
    name: 'Shireen Kapadia',
    role: 'Nursery manager',
    organisation: 'Avonbridge Nurseries',
    course: 'paediatric-first-aid',
  },
  {
    key: 'mick-dunstable',
    quote:
      'I have been sent on a lot of courses. This is the first from which I came back with dirty knees.',
    name: 'Mick Dunstable',
    role: 'Site foreman',
    course: 'first-aid-at-work',
  },
  {
    key: 'ffion-roderick',
    quote: 'I asked him the question. He said yes. We sat in the van until somebody came.',
    name: 'Ffion Roderick',
    role: 'Team leader',
    course: 'when-a-colleague-is-not-all-right',
  },
  {
    key: 'andrea-boyle',
    quote: 'It rained for two days, sideways, and I would do it again tomorrow.',
    name: 'Andrea Boyle',
    role: 'Ranger',
    organisation: 'Blackdown Woodland Trust',
    course: 'first-aid-far-from-a-road',
  },
  {
    key: 'keith-larkin',
    quote:
      'Leave your bag. Three words, and the building was empty in two minutes and ten seconds.',
    name: 'Keith Larkin',
    role: 'Caretaker',
    organisation: 'Hill Road Primary School',
    course: 'fire-warden',
  },
]

/** The last has not yet said that it may be shown. */
export const testimonials: readonly Testimonial<FirstAid>[] = [
  ...said.map((words, index) => ({
    ...words,
    featured: index < 4,
    source: 'feedback-form' as const,
    sourceDetail: `Form after the course, number ${214 + index}.`,
    receivedDaysAgo: 150 - index * 17,
    consent: {
      daysAgo: 140 - index * 17,
      detail: 'Ticked on the form; wording confirmed by e-mail.',
    },
  })),
  {
    key: 'salma-yusuf',
    quote: 'I still hear the song whenever I see the box.',
    name: 'Salma Yusuf',
    course: 'the-defibrillator-hour',
    featured: false,
    source: 'email',
    sourceDetail: 'E-mail to desk@tidewell.example.',
    receivedDaysAgo: 3,
  },
]
