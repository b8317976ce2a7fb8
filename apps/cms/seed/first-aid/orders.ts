import type { Enquiry } from '../content/enquiries'
import { business, person, type WrittenCancellation, type WrittenOrder } from '../content/orders'
import { marguerite } from './company'
import type { FirstAid } from './keys'

/** Beside those that fill the dates, `booked` in `course-runs.ts`. */
export const orders: readonly WrittenOrder<FirstAid>[] = [
  {
    daysAgo: 31,
    at: '09:10',
    how: 'telephone',
    booker: business('Helen Strake', {
      companyName: 'Severnside School Trust',
      email: 'h.strake@severnside.example',
      phone: '01632 960150',
      address: { line1: '1 Weir Road', town: 'Portishead', postcode: 'BS20 9ZA' },
      purchaseOrderNumber: 'SST-00418',
    }),
    lines: [
      {
        course: 'paediatric-first-aid',
        weeks: 2,
        attend: [
          { name: 'Joy Abara', email: 'j.abara@severnside.example' },
          { name: 'Neil Prowse', email: 'n.prowse@severnside.example' },
        ],
      },
    ],
  },
  {
    daysAgo: 22,
    at: '13:30',
    how: 'card',
    booker: business('Dominic Vane', {
      companyName: 'Vane & Co Joiners',
      email: 'dom@vanejoiners.example',
      phone: '01632 960166',
      address: { line1: '4 Adze Yard', town: 'Crediton', postcode: 'EX17 9ZB' },
    }),
    lines: [
      {
        course: 'fire-warden',
        weeks: 3,
        attend: [{ name: 'Dominic Vane', email: 'dom@vanejoiners.example' }],
      },
      {
        course: 'risk-assessment-surgery',
        weeks: 6,
        attend: [{ name: 'Dominic Vane', email: 'dom@vanejoiners.example' }],
      },
    ],
  },
  {
    daysAgo: 15,
    at: '20:05',
    how: 'card',
    booker: person('Imogen Tull', {
      email: 'imogen.tull@post.example',
      phone: '07700 900614',
      address: { line1: '9 Reed Street', town: 'Penarth', postcode: 'CF64 9ZC' },
    }),
    lines: [
      {
        course: 'paediatric-first-aid',
        weeks: 8,
        attend: [
          {
            name: 'Imogen Tull',
            email: 'imogen.tull@post.example',
            dietary: 'No nuts, please: severe',
          },
        ],
      },
    ],
    givenBack: {
      daysAgo: 9,
      at: '11:00',
      names: ['Imogen Tull'],
      reason: 'You cancelled within 14 days',
      by: 'Imogen Tull',
    },
  },
  {
    daysAgo: 12,
    at: '10:40',
    how: 'card',
    booker: business('Rosalind Crewe', {
      companyName: 'Exmoor Outdoor Centre',
      email: 'ros@exmooroutdoor.example',
      phone: '01632 960182',
      address: { line1: 'Beech Hanger', town: 'Dulverton', postcode: 'TA22 9ZD' },
      purchaseOrderNumber: '8810',
    }),
    lines: [
      {
        course: 'first-aid-far-from-a-road',
        weeks: 16,
        attend: [
          { name: 'Arjun Sethi', email: 'arjun@exmooroutdoor.example' },
          { name: 'Kate Wynn', email: 'kate@exmooroutdoor.example' },
          'name to follow',
        ],
      },
    ],
    swapped: {
      daysAgo: 4,
      at: '15:20',
      from: 'Kate Wynn',
      to: { name: 'Leo Marsh', email: 'leo@exmooroutdoor.example' },
      by: marguerite,
    },
  },
  {
    daysAgo: 10,
    at: '12:50',
    how: 'free',
    booker: person('Cyril Bowden', {
      email: 'cyril.bowden@post.example',
      phone: '07700 900655',
      address: { line1: '31 Tower Lane', town: 'Bristol', postcode: 'BS1 9ZF' },
    }),
    lines: [
      {
        course: 'the-defibrillator-hour',
        weeks: 1,
        attend: [{ name: 'Cyril Bowden', email: 'cyril.bowden@post.example' }],
      },
    ],
  },
  {
    daysAgo: 6,
    at: '16:45',
    how: 'card',
    booker: person('Nia Prosser', {
      email: 'nia.prosser@post.example',
      phone: '07700 900690',
      address: { line1: '2 Ferry Bank', town: 'Cardiff', postcode: 'CF10 9ZG' },
    }),
    lines: [{ course: 'moving-and-handling', weeks: 10, attend: [{ name: 'Nia Prosser' }] }],
    leftBy: 'lapsing',
  },
  {
    daysAgo: 5,
    at: '09:25',
    how: 'telephone',
    booker: business('Graham Nott', {
      companyName: 'Nott Print',
      email: 'graham@nottprint.example',
      phone: '01632 960199',
      address: { line1: '77 Quay Hill', town: 'Cardiff', postcode: 'CF10 9ZH' },
    }),
    lines: [
      {
        course: 'moving-and-handling',
        weeks: 10,
        attend: [{ name: 'Graham Nott', email: 'graham@nottprint.example' }, 'name to follow'],
      },
    ],
  },
]

export const cancellations: readonly WrittenCancellation<FirstAid>[] = [
  {
    daysAgo: 2,
    at: '14:00',
    run: { course: 'moving-and-handling', weeks: 10 },
    reason: 'The Pilot House has a burst pipe, and no other room has space to lift in.',
    by: marguerite,
  },
]

export const enquiries: readonly Enquiry<FirstAid>[] = [
  {
    kind: 'in-house',
    name: 'Peter Loveys',
    email: 'p.loveys@exequay.example',
    phone: '01632 960177',
    organisation: 'Exe Quay Hotels',
    message:
      'We have three hotels and would like a fire warden on each floor: about thirty people, in two groups. Could Samir come to us in January, and what would it cost?',
    course: 'fire-warden',
    page: '/courses/fire-warden',
    status: 'new',
  },
  {
    kind: 'general',
    name: 'Sal',
    email: 'sal@post.example',
    message: 'Is there a course in Welsh this spring? My mother would come if there were.',
    page: '/contact',
    status: 'answered',
    notes: 'Odette can do a Welsh group in Cardiff if six come. Put on the list. MO',
  },
]
