import type { Booker } from '@lectern/shared/contract/checkout-forms'

import type { DemoKeys, Keys } from './keys'

/** Days before the day of seeding, and a clock time in London. */
export interface PastMoment {
  daysAgo: number
  at: string
}

/** A course date, as `course-runs.ts` places it. */
export interface RunOf<K extends Keys = DemoKeys> {
  course: K['course']
  weeks: number
}

export interface Attendant {
  name: string
  email?: string
  /** Asked on the website, not on the telephone. */
  dietary?: string
  access?: string
}

export interface WrittenOrder<K extends Keys = DemoKeys> extends PastMoment {
  /** `card` is on the website; it is taken by telephone where no stand-in for Stripe runs. */
  how: 'card' | 'free' | 'telephone'
  /** Of a booking by telephone whose invoice has not been paid, however long ago it was. */
  isUnpaid?: true
  booker: Booker
  lines: readonly (RunOf<K> & { attend: readonly (Attendant | 'name to follow')[] })[]
  /** Left at the checkout, until the time ran out or by a press of the button. */
  leftBy?: 'lapsing' | 'giving up'
  givenBack?: PastMoment & { names: readonly string[]; reason: string; by: string }
  swapped?: PastMoment & { from: string; to: Attendant; by: string }
}

export interface WrittenCancellation<K extends Keys = DemoKeys> extends PastMoment {
  run: RunOf<K>
  reason: string
  by: string
}

/** Who answers the telephone; an account of the demo. */
export const shabnam = 'Shabnam Iqbal'

const level4 = 'level-4-certificate-in-business-communication-skills'

/** The past seven weeks, most lately last. */
export const orders: readonly WrittenOrder[] = [
  {
    daysAgo: 55,
    at: '10:20',
    how: 'telephone',
    booker: business('Harriet Stone', {
      companyName: 'Calder & Moss Architects',
      email: 'harriet@caldermoss.example',
      phone: '01632 960102',
      address: { line1: '3 Fulling Mill Lane', town: 'Hebden Bridge', postcode: 'HX7 9ZA' },
    }),
    lines: [
      {
        course: 'first-time-manager',
        weeks: -6,
        attend: [
          { name: 'Imogen Vale', email: 'imogen@caldermoss.example' },
          { name: 'Piotr Zielinski', email: 'piotr@caldermoss.example' },
        ],
      },
    ],
  },
  {
    daysAgo: 41,
    at: '19:45',
    how: 'card',
    booker: person('Dylan Price', {
      email: 'dylan.price@post.example',
      phone: '07700 900117',
      address: { line1: '27 Chapel Terrace', town: 'Keighley', postcode: 'BD21 9ZT' },
    }),
    lines: [
      {
        course: 'overcoming-your-fear-of-public-speaking',
        weeks: -3,
        attend: [{ name: 'Dylan Price', email: 'dylan.price@post.example' }],
      },
    ],
  },
  {
    daysAgo: 38,
    at: '11:05',
    how: 'telephone',
    isUnpaid: true,
    booker: business('Graham Tull', {
      companyName: 'Dunmere Borough Council',
      email: 'graham.tull@dunmere-council.example',
      phone: '01632 960410',
      address: {
        line1: 'Learning and Development',
        line2: 'Civic Hall',
        town: 'Dunmere',
        postcode: 'DN9 9ZB',
      },
      purchaseOrderNumber: 'DBC-2214907',
    }),
    lines: [
      {
        course: level4,
        weeks: 3,
        attend: [
          { name: 'Amara Nwosu', email: 'amara.nwosu@dunmere-council.example' },
          { name: 'Lee Barrow', email: 'lee.barrow@dunmere-council.example' },
          { name: 'Sunita Rao', email: 'sunita.rao@dunmere-council.example' },
          { name: 'Owen Fairhurst', email: 'owen.fairhurst@dunmere-council.example' },
          'name to follow',
        ],
      },
    ],
  },
  {
    daysAgo: 33,
    at: '09:40',
    how: 'card',
    booker: business('Naomi Feld', {
      companyName: 'Ravel & Co Ltd',
      email: 'naomi@ravel.example',
      phone: '01632 960233',
      address: { line1: 'Unit 4, Silk Works', town: 'Macclesfield', postcode: 'SK11 9ZP' },
    }),
    lines: [
      {
        course: 'coaching-skills-for-leaders',
        weeks: 5,
        attend: [
          { name: 'Naomi Feld', email: 'naomi@ravel.example' },
          { name: 'Cormac Daly', email: 'cormac@ravel.example' },
        ],
      },
    ],
  },
  {
    daysAgo: 30,
    at: '14:15',
    how: 'telephone',
    booker: person('Moira Lennox', {
      email: 'moira.lennox@post.example',
      phone: '01632 960551',
      address: { line1: '8 Quarry Bank', town: 'Buxton', postcode: 'SK17 9ZN' },
    }),
    lines: [
      {
        course: 'coaching-skills-for-leaders',
        weeks: 5,
        attend: [{ name: 'Moira Lennox', email: 'moira.lennox@post.example' }],
      },
    ],
  },
  {
    daysAgo: 28,
    at: '16:50',
    how: 'card',
    booker: business('Tariq Mahmood', {
      companyName: 'Northlight Housing',
      email: 'tariq.mahmood@northlight.example',
      phone: '01632 960318',
      address: { line1: '60 Loom Street', town: 'Bradford', postcode: 'BD1 9ZC' },
      purchaseOrderNumber: 'NH/TRN/0087',
    }),
    lines: [
      {
        course: 'first-time-manager',
        weeks: 2,
        attend: [
          {
            name: 'Bethany Crewe',
            email: 'bethany.crewe@northlight.example',
            dietary: 'Vegetarian, no eggs',
          },
          { name: 'Joel Akande', email: 'joel.akande@northlight.example' },
          { name: 'Ritu Sharma', email: 'ritu.sharma@northlight.example' },
        ],
      },
    ],
    givenBack: {
      daysAgo: 12,
      at: '10:10',
      names: ['Joel Akande'],
      reason: 'Joel Akande has left the company; agreed by telephone',
      by: shabnam,
    },
  },
  {
    daysAgo: 26,
    at: '20:30',
    how: 'card',
    booker: person('Ewan Strachan', {
      email: 'ewan@strachan.example',
      phone: '07700 900462',
      address: { line1: 'Flat 2, 19 Ferry Road', town: 'Lancaster', postcode: 'LA1 9ZR' },
    }),
    lines: [
      {
        course: 'overcoming-your-fear-of-public-speaking',
        weeks: 2,
        attend: [
          {
            name: 'Ewan Strachan',
            email: 'ewan@strachan.example',
            access: 'Step-free access, please: crutches',
          },
        ],
      },
    ],
  },
  {
    daysAgo: 23,
    at: '12:35',
    how: 'free',
    booker: person('Kezia Holm', {
      email: 'kezia.holm@post.example',
      phone: '07700 900233',
      address: { line1: '5 Beck Side', town: 'Skipton', postcode: 'BD23 9ZL' },
    }),
    lines: [
      {
        course: 'speak-up-a-free-taster',
        weeks: 1,
        attend: [{ name: 'Kezia Holm', email: 'kezia.holm@post.example' }],
      },
    ],
  },
  {
    daysAgo: 21,
    at: '09:15',
    how: 'telephone',
    booker: business('Ingrid Falk', {
      companyName: 'Skelder Bay Lifeboat Trust',
      email: 'ingrid@skelderbay.example',
      phone: '01632 960774',
      address: { line1: 'The Boathouse', town: 'Skelder Bay', postcode: 'YO22 9ZE' },
    }),
    lines: [
      {
        course: 'leading-through-change',
        weeks: 6,
        attend: [{ name: 'Ingrid Falk', email: 'ingrid@skelderbay.example' }, 'name to follow'],
      },
    ],
  },
  {
    daysAgo: 18,
    at: '15:25',
    how: 'card',
    booker: business('Catherine Bright', {
      companyName: 'Bright & Low Solicitors',
      email: 'c.bright@brightandlow.example',
      phone: '01632 960288',
      address: { line1: '11 Assize Court', town: 'York', postcode: 'YO1 9ZW' },
      purchaseOrderNumber: 'BL-2291',
    }),
    lines: [
      {
        course: 'presenting-with-impact',
        weeks: 4,
        attend: [
          { name: 'Alastair Low', email: 'a.low@brightandlow.example' },
          { name: 'Farah Siddiqui', email: 'f.siddiqui@brightandlow.example' },
          { name: 'Jonah Marsh', email: 'j.marsh@brightandlow.example' },
        ],
      },
    ],
    swapped: {
      daysAgo: 6,
      at: '11:30',
      from: 'Jonah Marsh',
      to: { name: 'Beatrix Cole', email: 'b.cole@brightandlow.example' },
      by: shabnam,
    },
  },
  {
    daysAgo: 16,
    at: '21:10',
    how: 'card',
    booker: person('Lucy Arkwright', {
      email: 'lucy.arkwright@post.example',
      phone: '07700 900871',
      address: { line1: '44 Mill Race', town: 'Otley', postcode: 'LS21 9ZY' },
    }),
    lines: [
      {
        course: 'writing-for-busy-readers',
        weeks: 3,
        attend: [{ name: 'Lucy Arkwright', email: 'lucy.arkwright@post.example' }],
      },
    ],
    givenBack: {
      daysAgo: 10,
      at: '08:20',
      names: ['Lucy Arkwright'],
      reason: 'You cancelled within 14 days',
      by: 'Lucy Arkwright',
    },
  },
  {
    daysAgo: 13,
    at: '10:55',
    how: 'card',
    booker: business('Yusuf Demir', {
      companyName: 'Peel Street Dental Practice',
      email: 'yusuf@peelstreet.example',
      phone: '01632 960626',
      address: { line1: '102 Peel Street', town: 'Huddersfield', postcode: 'HD1 9ZX' },
    }),
    lines: [
      {
        course: 'first-time-manager',
        weeks: 2,
        attend: [
          { name: 'Carys Powell', email: 'carys@peelstreet.example' },
          { name: 'Nadia Rahman', email: 'nadia@peelstreet.example', dietary: 'Halal' },
        ],
      },
      {
        course: 'holding-difficult-conversations',
        weeks: 9,
        attend: [{ name: 'Yusuf Demir', email: 'yusuf@peelstreet.example' }],
      },
    ],
  },
  {
    daysAgo: 11,
    at: '13:20',
    how: 'free',
    booker: business('Rosie Teale', {
      companyName: 'The Allotment Kitchen',
      email: 'rosie@allotmentkitchen.example',
      phone: '01632 960933',
      address: { line1: 'Back Lane', town: 'Todmorden', postcode: 'OL14 9ZH' },
    }),
    lines: [
      {
        course: 'speak-up-a-free-taster',
        weeks: 1,
        attend: [
          { name: 'Rosie Teale', email: 'rosie@allotmentkitchen.example' },
          { name: 'Gethin Morgan' },
        ],
      },
    ],
  },
  {
    daysAgo: 8,
    at: '11:45',
    how: 'card',
    booker: business('Simon Achterberg', {
      companyName: 'Vantage Survey Group',
      email: 'simon.achterberg@vantage-survey.example',
      phone: '01632 960189',
      address: { line1: '7 Theodolite Way', town: 'Sheffield', postcode: 'S1 9ZG' },
      purchaseOrderNumber: '4500019822',
    }),
    lines: [
      {
        course: level4,
        weeks: 8,
        attend: [{ name: 'Petra Novak', email: 'petra.novak@vantage-survey.example' }],
      },
      {
        course: level4,
        weeks: 14,
        attend: [{ name: 'Miles Denby', email: 'miles.denby@vantage-survey.example' }],
      },
    ],
  },
  {
    daysAgo: 5,
    at: '16:05',
    how: 'telephone',
    booker: business('Owain Rees', {
      companyName: 'Hafod Garden Centre',
      email: 'owain@hafodgarden.example',
      phone: '01632 960845',
      address: { line1: 'Long Meadow', town: 'Chester', postcode: 'CH1 9ZD' },
    }),
    lines: [
      {
        course: 'meetings-people-do-not-dread',
        weeks: 4,
        attend: [{ name: 'Owain Rees', email: 'owain@hafodgarden.example' }, 'name to follow'],
      },
    ],
  },
  {
    daysAgo: 4,
    at: '22:15',
    how: 'card',
    booker: person('Alexei Brandt', {
      email: 'alexei.brandt@post.example',
      phone: '07700 900305',
      address: { line1: '15 Viaduct Close', town: 'Stockport', postcode: 'SK1 9ZU' },
    }),
    lines: [{ course: level4, weeks: 8, attend: [{ name: 'Alexei Brandt' }] }],
    leftBy: 'lapsing',
  },
  {
    daysAgo: 3,
    at: '09:30',
    how: 'card',
    booker: person('Hannah Oakes', {
      email: 'hannah.oakes@post.example',
      phone: '07700 900944',
      address: { line1: '2 Sorrel Garth', town: 'Harrogate', postcode: 'HG1 9ZK' },
    }),
    lines: [{ course: 'presenting-with-impact', weeks: 11, attend: [{ name: 'Hannah Oakes' }] }],
    leftBy: 'giving up',
  },
  {
    daysAgo: 2,
    at: '14:40',
    how: 'card',
    booker: business('Priscilla Okoro', {
      companyName: 'Fernbank Veterinary Group',
      email: 'priscilla@fernbankvets.example',
      phone: '01632 960507',
      address: { line1: '88 Moor Road', town: 'Ilkley', postcode: 'LS29 9ZF' },
    }),
    lines: [
      {
        course: 'coaching-skills-for-leaders',
        weeks: 10,
        attend: [
          { name: 'Priscilla Okoro', email: 'priscilla@fernbankvets.example' },
          { name: 'Daniel Firth', email: 'daniel@fernbankvets.example' },
          'name to follow',
        ],
      },
    ],
  },
  {
    daysAgo: 1,
    at: '19:05',
    how: 'card',
    booker: person('Hannah Oakes', {
      email: 'hannah.oakes@post.example',
      phone: '07700 900944',
      address: { line1: '2 Sorrel Garth', town: 'Harrogate', postcode: 'HG1 9ZK' },
    }),
    lines: [
      {
        course: 'presenting-with-impact',
        weeks: 11,
        attend: [{ name: 'Hannah Oakes', email: 'hannah.oakes@post.example' }],
      },
    ],
  },
]

/** Everybody who had booked it gets the money back. */
export const cancellations: readonly WrittenCancellation[] = [
  {
    daysAgo: 9,
    at: '15:00',
    run: { course: 'coaching-skills-for-leaders', weeks: 5 },
    reason: 'Ruth Ellison is ill, and nobody else can teach it as she does.',
    by: shabnam,
  },
]

type Known = Omit<Booker, 'kind' | 'name'>

export function business(name: string, known: Known & { companyName: string }): Booker {
  return { kind: 'business', name, ...known }
}

export function person(name: string, known: Known): Booker {
  return { kind: 'individual', name, ...known }
}
