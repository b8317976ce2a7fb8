import type { CourseRun } from '../content/course-runs'
import type { FirstAid } from './keys'

type Run = CourseRun<FirstAid>

const day = { from: '09:00', until: '16:00' }
const morning = { from: '09:00', until: '12:15' }
const afternoon = { from: '13:30', until: '16:45' }
const lunchtime = { from: '12:15', until: '13:15' }
const evening = { from: '18:30', until: '19:30' }
const surgery = { from: '14:00', until: '15:30' }

const bryn = { trainers: ['bryn-hallett'], capacity: 12 } as const
const odette = { trainers: ['odette-marlow'], capacity: 12 } as const
const samir = { trainers: ['samir-khatri'], capacity: 14 } as const
const jess = { trainers: ['jess-trevanion'], capacity: 8 } as const
const nuala = { trainers: ['nuala-quigg'], capacity: 10 } as const

export const courseRuns: readonly Run[] = [
  ...datesOf('emergency-first-aid-at-work', { ...day, ...bryn }, [
    { weeks: -4, weekday: 'tuesday', at: 'bristol', booked: 9 },
    { weeks: 1, weekday: 'wednesday', at: 'bristol', booked: 11 },
    { weeks: 3, weekday: 'thursday', at: 'cardiff', booked: 5 },
    { weeks: 7, weekday: 'tuesday', at: 'exeter', booked: 2 },
    { weeks: 12, weekday: 'wednesday', at: 'bristol' },
  ]),
  ...datesOf('first-aid-at-work', { ...day, ...bryn }, [
    { weeks: 2, weekday: 'tuesday', at: 'bristol', booked: 12 },
    { weeks: 6, weekday: 'tuesday', at: 'cardiff', booked: 4 },
    { weeks: 11, weekday: 'tuesday', at: 'bristol', booked: 1, weekly: 3 },
  ]),
  ...datesOf('paediatric-first-aid', { ...day, ...odette }, [
    { weeks: 2, weekday: 'wednesday', at: 'cardiff', booked: 8 },
    { weeks: 8, weekday: 'wednesday', at: 'bristol', booked: 3 },
    { weeks: 15, weekday: 'tuesday', at: 'exeter' },
  ]),
  ...datesOf('first-aid-far-from-a-road', { ...day, ...jess }, [
    { weeks: 4, weekday: 'wednesday', at: 'exeter', booked: 6 },
    { weeks: 16, weekday: 'wednesday', at: 'exeter', booked: 1 },
  ]),
  ...datesOf('fire-warden', { ...morning, ...samir }, [
    { weeks: -2, weekday: 'thursday', at: 'exeter', booked: 8 },
    { weeks: 3, weekday: 'tuesday', at: 'exeter', booked: 4 },
    { weeks: 9, weekday: 'thursday', at: 'bristol', booked: 2 },
  ]),
  ...datesOf('moving-and-handling', { ...afternoon, ...bryn }, [
    { weeks: 4, weekday: 'thursday', at: 'bristol', booked: 3 },
    { weeks: 10, weekday: 'thursday', at: 'cardiff' },
  ]),
  ...datesOf('when-a-colleague-is-not-all-right', { ...day, ...odette }, [
    { weeks: 5, weekday: 'thursday', at: 'online', booked: 5 },
    { weeks: 13, weekday: 'tuesday', at: 'bristol', booked: 1 },
  ]),
  ...datesOf('managing-safely-in-two-days', { ...day, ...nuala }, [
    { weeks: 5, weekday: 'tuesday', at: 'cardiff', booked: 3 },
    { weeks: 14, weekday: 'wednesday', at: 'bristol' },
  ]),
  ...datesOf('risk-assessment-surgery', { ...surgery, ...nuala, capacity: 4 }, [
    { weeks: 1, weekday: 'thursday', at: 'online', booked: 3 },
    { weeks: 6, weekday: 'thursday', at: 'online', booked: 1 },
  ]),
  ...datesOf('the-defibrillator-hour', { ...lunchtime, ...bryn, capacity: 60 }, [
    { weeks: 1, weekday: 'tuesday', at: 'online', booked: 14 },
    { weeks: 5, weekday: 'wednesday', at: 'online', booked: 6, ...evening },
  ]),
]

type Always = Pick<Run, 'from' | 'until' | 'trainers' | 'capacity'>

function datesOf(
  course: Run['course'],
  always: Always,
  dates: readonly (Omit<Run, 'course' | keyof Always> & Partial<Always>)[],
): Run[] {
  return dates.map((date) => ({ course, ...always, ...date }))
}
