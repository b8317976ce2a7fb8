import type { DemoKeys, Keys } from './keys'

export interface Testimonial<K extends Keys = DemoKeys> {
  key: K['testimonial']
  quote: string
  name: string
  role?: string
  organisation?: string
  course?: K['course']
  featured: boolean
  source: 'email' | 'feedback-form' | 'letter' | 'recorded-call' | 'review-site' | 'other'
  sourceDetail: string
  receivedDaysAgo: number
  /** Absent while we are still waiting for it: such a testimonial stays a draft. */
  consent?: { daysAgo: number; detail: string }
  incentive?: { kind: 'discount' | 'gift' | 'other'; detail: string }
}

export const testimonials: readonly Testimonial[] = [
  {
    key: 'anita-desai',
    quote:
      'I came for the certificate and left with a sentence. I have used it every week since, and the board has started to use it back at me.',
    name: 'Anita Desai',
    role: 'Operations Director',
    organisation: 'Calder Vale Housing',
    course: 'level-4-certificate-in-business-communication-skills',
    featured: true,
    source: 'feedback-form',
    sourceDetail:
      'Paper form at the end of the second day, Leeds. Scan 0417 in the feedback folder.',
    receivedDaysAgo: 211,
    consent: {
      daysAgo: 205,
      detail: 'Ticked and signed on the form; wording confirmed by e-mail.',
    },
  },
  {
    key: 'colin-marsh',
    quote:
      'Twenty-six years a foreman and I had never once let anybody finish a sentence. My wife would like to thank you.',
    name: 'Colin Marsh',
    course: 'level-4-certificate-in-business-communication-skills',
    featured: true,
    source: 'letter',
    sourceDetail: 'Handwritten letter to Vince, filed under M.',
    receivedDaysAgo: 174,
    consent: {
      daysAgo: 169,
      detail: 'By telephone to Shabnam, then in writing. Asked us not to name the firm.',
    },
  },
  {
    key: 'joanne-whitty',
    quote:
      'Nobody had told me that the silence in the kitchen happens to everyone. I had my first awkward conversation the week after, and it took eleven minutes.',
    name: 'Joanne Whitty',
    role: 'Ward Manager',
    organisation: 'St Oswin’s Hospital',
    course: 'first-time-manager',
    featured: true,
    source: 'email',
    sourceDetail: 'E-mail to hello@hollinbank.example, subject “The kettle”.',
    receivedDaysAgo: 132,
    consent: { daysAgo: 130, detail: 'E-mail, including name, role and hospital.' },
  },
  {
    key: 'samuel-okoro',
    quote:
      'They made me throw away thirty-one of my thirty-four slides. We won the contract with the other three.',
    name: 'Samuel Okoro',
    role: 'Head of Bids',
    organisation: 'Penhallow Civil Engineering',
    course: 'presenting-with-impact',
    featured: true,
    source: 'recorded-call',
    sourceDetail: 'Follow-up call six weeks after the course, recording HB-2231.',
    receivedDaysAgo: 96,
    consent: { daysAgo: 94, detail: 'On the recording, and by e-mail for the exact words.' },
  },
  {
    key: 'beth-lang',
    quote:
      'The best two days of training I have had, and the first at which nobody asked me to fall backwards.',
    name: 'Beth Lang',
    role: 'Museum Educator',
    course: 'presenting-with-impact',
    featured: false,
    source: 'review-site',
    sourceDetail:
      'Public review, five stars; copied with the date and checked against the register.',
    receivedDaysAgo: 83,
    consent: { daysAgo: 80, detail: 'Written reply to our message on the review site.' },
  },
  {
    key: 'ian-threlfall',
    quote:
      'I gave the announcement on the Tuesday. It was the worst news that I have ever had to give, and three people came up to thank me for how I did it.',
    name: 'Ian Threlfall',
    role: 'Managing Director',
    organisation: 'Threlfall & Sons Printers',
    course: 'leading-through-change',
    featured: true,
    source: 'email',
    sourceDetail: 'E-mail to Vince, forwarded to the office.',
    receivedDaysAgo: 71,
    consent: { daysAgo: 66, detail: 'E-mail, after we had sent him the page to look at.' },
  },
  {
    key: 'maggie-orr',
    quote:
      'I used to have a queue outside my door. Now I have a team, and I go home while it is light.',
    name: 'Maggie Orr',
    role: 'Head Teacher',
    organisation: 'Quarry Lane Primary School',
    course: 'coaching-skills-for-leaders',
    featured: true,
    source: 'feedback-form',
    sourceDetail: 'Online form sent eight weeks after the course, answer 58.',
    receivedDaysAgo: 60,
    consent: {
      daysAgo: 60,
      detail: 'Box ticked on the form; the school’s name confirmed by e-mail.',
    },
  },
  {
    key: 'dele-fashola',
    quote:
      'Rigorous without being dry. Comments on my draft came back in two days and were better than any I had at university.',
    name: 'Dele Fashola',
    role: 'Programme Manager',
    organisation: 'Northern Waterways Partnership',
    course: 'level-4-certificate-in-business-communication-skills',
    featured: false,
    source: 'feedback-form',
    sourceDetail: 'Paper form, Manchester. Scan 0502.',
    receivedDaysAgo: 52,
    consent: { daysAgo: 45, detail: 'E-mail.' },
    incentive: {
      kind: 'discount',
      detail: '10% off a second course, which everybody got who filled in the long form.',
    },
  },
  {
    key: 'hamza-iqbal',
    quote: 'On Wednesday I handed over the rota. That was a year ago and I have not had it back.',
    name: 'Hamza Iqbal',
    role: 'Depot Supervisor',
    course: 'first-time-manager',
    featured: false,
    source: 'email',
    sourceDetail: 'E-mail to Priya.',
    receivedDaysAgo: 44,
    consent: { daysAgo: 43, detail: 'E-mail. Prefers not to name his employer.' },
  },
  {
    key: 'patricia-nowak',
    quote:
      'I had been carrying that conversation about for two years. It turns out that he had, too.',
    name: 'Patricia Nowak',
    role: 'Partner',
    organisation: 'Nowak Finch Architects',
    course: 'holding-difficult-conversations',
    featured: true,
    source: 'letter',
    sourceDetail: 'Card to Ruth, pinned up in the office and filed under N.',
    receivedDaysAgo: 33,
    consent: { daysAgo: 29, detail: 'By e-mail, with the other person’s agreement.' },
  },
  {
    key: 'owen-pritchard',
    quote:
      'Tom cut my report from nineteen pages to two. The chief executive rang me up to say that she had read it. She has never done that before.',
    name: 'Owen Pritchard',
    role: 'Safety Adviser',
    organisation: 'Merrow Ports',
    course: 'writing-for-busy-readers',
    featured: false,
    source: 'recorded-call',
    sourceDetail: 'Follow-up call, recording HB-2290.',
    receivedDaysAgo: 25,
    consent: { daysAgo: 24, detail: 'On the recording and by e-mail.' },
  },
  {
    key: 'leila-haddad',
    quote:
      'I said my ten seconds sitting down, with my eyes shut. Four months later I was best man at my brother’s wedding, if that is the word, and they laughed in all the right places.',
    name: 'Leila Haddad',
    course: 'overcoming-your-fear-of-public-speaking',
    featured: true,
    source: 'email',
    sourceDetail: 'E-mail to Grace with a photograph (not for publication).',
    receivedDaysAgo: 18,
    consent: { daysAgo: 16, detail: 'E-mail; words only, no picture.' },
  },
  {
    key: 'stuart-fell',
    quote:
      'I did not expect much from a free webinar, and I have booked two courses since. The woman with the canal boat story is a marvel.',
    name: 'Stuart Fell',
    organisation: 'Fell Heating',
    course: 'speak-up-a-free-taster',
    featured: false,
    source: 'email',
    sourceDetail:
      'E-mail to hello@hollinbank.example. Asked on the same day whether we may use it; no answer yet.',
    receivedDaysAgo: 4,
  },
]
