import type { DemoKeys, Keys } from './keys'

/**
 * A course date, placed by weeks from the present one (0) and a weekday, so that the demo world never grows
 * old. Only Tuesdays to Thursdays: no bank holiday falls on one but at Christmas, which is stepped over.
 */
export interface CourseRun<K extends Keys = DemoKeys> {
  course: K['course']
  weeks: number
  weekday: 'tuesday' | 'wednesday' | 'thursday'
  /** Of each day. */
  from: string
  until: string
  /** So many days, one a week, instead of as many in a row as the course takes. */
  weekly?: number
  /** The day that is taught online, counted from one. */
  onlineDay?: number
  at: K['venue'] | 'online'
  trainers: readonly K['trainer'][]
  capacity: number
  status?: 'hidden' | 'open' | 'closed'
  priceNetPence?: number
  /** Places that are booked by the customers of `more-orders.ts`; those of `orders.ts` come on top. */
  booked?: number
}

const day = { from: '09:30', until: '16:30' }
const morning = { from: '09:30', until: '12:45' }
const lunchtime = { from: '12:30', until: '14:00' }
const evening = { from: '18:30', until: '20:00' }
const longEvening = { from: '18:00', until: '20:30' }

export const courseRuns: readonly CourseRun[] = [
  {
    course: 'level-4-certificate-in-business-communication-skills',
    weeks: -9,
    weekday: 'tuesday',
    ...day,
    at: 'manchester',
    trainers: ['vince-hollis', 'priya-raman'],
    capacity: 12,
    booked: 7,
  },
  {
    course: 'level-4-certificate-in-business-communication-skills',
    weeks: 3,
    weekday: 'tuesday',
    ...day,
    at: 'leeds',
    trainers: ['vince-hollis', 'priya-raman'],
    capacity: 12,
    booked: 4,
  },
  {
    course: 'level-4-certificate-in-business-communication-skills',
    weeks: 8,
    weekday: 'wednesday',
    ...day,
    at: 'manchester',
    trainers: ['vince-hollis', 'priya-raman'],
    capacity: 12,
    booked: 3,
  },
  {
    course: 'level-4-certificate-in-business-communication-skills',
    weeks: 14,
    weekday: 'tuesday',
    ...day,
    at: 'london',
    trainers: ['priya-raman', 'vince-hollis'],
    capacity: 12,
    booked: 1,
    priceNetPence: 69_700,
  },
  {
    course: 'level-4-certificate-in-business-communication-skills',
    weeks: 21,
    weekday: 'wednesday',
    ...day,
    at: 'leeds',
    trainers: ['vince-hollis', 'priya-raman'],
    capacity: 12,
  },

  {
    course: 'overcoming-your-fear-of-public-speaking',
    weeks: -3,
    weekday: 'thursday',
    ...day,
    at: 'leeds',
    trainers: ['grace-adeyemi'],
    capacity: 8,
    booked: 7,
  },
  {
    course: 'overcoming-your-fear-of-public-speaking',
    weeks: 2,
    weekday: 'wednesday',
    ...day,
    at: 'leeds',
    trainers: ['grace-adeyemi'],
    capacity: 8,
    booked: 7,
  },
  {
    course: 'overcoming-your-fear-of-public-speaking',
    weeks: 7,
    weekday: 'thursday',
    ...day,
    at: 'birmingham',
    trainers: ['grace-adeyemi'],
    capacity: 8,
    booked: 5,
  },
  {
    course: 'overcoming-your-fear-of-public-speaking',
    weeks: 13,
    weekday: 'tuesday',
    ...day,
    at: 'leeds',
    trainers: ['grace-adeyemi'],
    capacity: 8,
    booked: 1,
  },
  {
    course: 'overcoming-your-fear-of-public-speaking',
    weeks: 19,
    weekday: 'thursday',
    ...day,
    at: 'london',
    trainers: ['grace-adeyemi'],
    capacity: 8,
  },

  {
    course: 'presenting-with-impact',
    weeks: 4,
    weekday: 'wednesday',
    ...day,
    at: 'london',
    trainers: ['grace-adeyemi', 'vince-hollis'],
    capacity: 10,
    booked: 4,
  },
  {
    course: 'presenting-with-impact',
    weeks: 11,
    weekday: 'tuesday',
    ...day,
    at: 'leeds',
    trainers: ['grace-adeyemi', 'vince-hollis'],
    capacity: 10,
    booked: 2,
  },
  {
    course: 'presenting-with-impact',
    weeks: 22,
    weekday: 'tuesday',
    ...day,
    at: 'birmingham',
    trainers: ['grace-adeyemi', 'vince-hollis'],
    capacity: 10,
  },

  {
    course: 'first-time-manager',
    weeks: -6,
    weekday: 'tuesday',
    ...day,
    at: 'leeds',
    trainers: ['priya-raman'],
    capacity: 12,
    booked: 6,
  },
  {
    course: 'first-time-manager',
    weeks: 2,
    weekday: 'tuesday',
    ...day,
    at: 'birmingham',
    trainers: ['priya-raman'],
    capacity: 12,
    booked: 6,
  },
  {
    course: 'first-time-manager',
    weeks: 9,
    weekday: 'wednesday',
    ...day,
    at: 'leeds',
    trainers: ['priya-raman', 'vince-hollis'],
    capacity: 12,
    booked: 6,
  },
  {
    course: 'first-time-manager',
    weeks: 16,
    weekday: 'tuesday',
    ...day,
    at: 'online',
    trainers: ['priya-raman'],
    capacity: 12,
    booked: 1,
    priceNetPence: 47_500,
  },
  {
    course: 'first-time-manager',
    weeks: 24,
    weekday: 'wednesday',
    ...day,
    at: 'manchester',
    trainers: ['priya-raman'],
    capacity: 12,
  },

  {
    course: 'leading-through-change',
    weeks: 6,
    weekday: 'wednesday',
    ...day,
    at: 'leeds',
    trainers: ['vince-hollis', 'ruth-ellison'],
    capacity: 10,
    booked: 2,
  },
  {
    course: 'leading-through-change',
    weeks: 17,
    weekday: 'tuesday',
    ...day,
    at: 'london',
    trainers: ['vince-hollis', 'ruth-ellison'],
    capacity: 10,
    booked: 1,
    weekly: 2,
  },

  {
    course: 'coaching-skills-for-leaders',
    weeks: 5,
    weekday: 'tuesday',
    ...day,
    at: 'manchester',
    trainers: ['ruth-ellison'],
    capacity: 10,
  },
  {
    course: 'coaching-skills-for-leaders',
    weeks: 10,
    weekday: 'wednesday',
    ...day,
    at: 'leeds',
    trainers: ['ruth-ellison', 'priya-raman'],
    capacity: 10,
    booked: 2,
    onlineDay: 2,
  },
  {
    course: 'coaching-skills-for-leaders',
    weeks: 20,
    weekday: 'thursday',
    ...longEvening,
    at: 'online',
    trainers: ['ruth-ellison'],
    capacity: 10,
    weekly: 6,
  },

  {
    course: 'holding-difficult-conversations',
    weeks: 1,
    weekday: 'thursday',
    ...day,
    at: 'leeds',
    trainers: ['ruth-ellison'],
    capacity: 12,
    booked: 11,
  },
  {
    course: 'holding-difficult-conversations',
    weeks: 9,
    weekday: 'tuesday',
    ...day,
    at: 'online',
    trainers: ['ruth-ellison'],
    capacity: 12,
    booked: 3,
  },
  {
    course: 'holding-difficult-conversations',
    weeks: 18,
    weekday: 'wednesday',
    ...day,
    at: 'birmingham',
    trainers: ['priya-raman'],
    capacity: 12,
    booked: 1,
  },

  {
    course: 'writing-for-busy-readers',
    weeks: 3,
    weekday: 'thursday',
    ...day,
    at: 'online',
    trainers: ['tom-ashworth'],
    capacity: 9,
    booked: 6,
  },
  {
    course: 'writing-for-busy-readers',
    weeks: 12,
    weekday: 'wednesday',
    ...day,
    at: 'leeds',
    trainers: ['tom-ashworth'],
    capacity: 9,
    booked: 2,
  },
  {
    course: 'writing-for-busy-readers',
    weeks: 23,
    weekday: 'thursday',
    ...day,
    at: 'london',
    trainers: ['tom-ashworth'],
    capacity: 9,
    status: 'hidden',
  },

  {
    course: 'meetings-people-do-not-dread',
    weeks: 4,
    weekday: 'thursday',
    ...morning,
    at: 'online',
    trainers: ['tom-ashworth'],
    capacity: 12,
    booked: 1,
  },
  {
    course: 'meetings-people-do-not-dread',
    weeks: 15,
    weekday: 'wednesday',
    ...morning,
    at: 'leeds',
    trainers: ['tom-ashworth', 'priya-raman'],
    capacity: 12,
    booked: 2,
  },

  {
    course: 'speak-up-a-free-taster',
    weeks: 1,
    weekday: 'tuesday',
    ...lunchtime,
    at: 'online',
    trainers: ['grace-adeyemi'],
    capacity: 40,
    booked: 19,
  },
  {
    course: 'speak-up-a-free-taster',
    weeks: 6,
    weekday: 'tuesday',
    ...evening,
    at: 'online',
    trainers: ['grace-adeyemi'],
    capacity: 40,
    booked: 8,
  },
  {
    course: 'speak-up-a-free-taster',
    weeks: 11,
    weekday: 'thursday',
    ...lunchtime,
    at: 'online',
    trainers: ['grace-adeyemi'],
    capacity: 40,
    booked: 3,
  },
]
