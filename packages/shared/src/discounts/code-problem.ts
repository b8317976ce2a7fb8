import type { CalendarDay } from '../time/calendar-day'

/** Why a code that was typed takes nothing off. */
export const codeProblems = [
  'unknown',
  'too-often',
  'not-yet',
  'over',
  'used-up',
  'used-by-you',
  'other-courses',
  'takes-nothing',
] as const
export type CodeProblem = (typeof codeProblems)[number]

interface CodeStanding {
  isInUse: boolean
  /** Calendar days in London, both included; `null` where there is no such end. */
  from: CalendarDay | null
  until: CalendarDay | null
  today: CalendarDay
  /** How many uses there are left; `null` without a limit. */
  left: number | null
  /** The same of this customer; also `null` while nobody knows who it is. */
  leftForCustomer: number | null
  /** It is for a course that is to be booked. */
  isForCourses: boolean
}

/** What stands in the way of a code that there is, the longest-lasting first; `null` where it holds. */
export function codeProblemOf(code: CodeStanding): CodeProblem | null {
  const { isInUse, from, until, today, left, leftForCustomer, isForCourses } = code
  if (!isInUse || (until !== null && today > until)) return 'over'
  if (left !== null && left <= 0) return 'used-up'
  if (leftForCustomer !== null && leftForCustomer <= 0) return 'used-by-you'
  if (from !== null && today < from) return 'not-yet'
  return isForCourses ? null : 'other-courses'
}

/** As a sentence for whoever typed it. */
export function codeProblemWords(problem: CodeProblem, letters: string): string {
  switch (problem) {
    case 'unknown':
      return `We do not know the code ${letters}. Look whether it is typed as it was given to you.`
    case 'too-often':
      return 'Too many codes were tried that we do not know. Please try again in an hour, or contact us.'
    case 'not-yet':
      return `The code ${letters} does not hold yet.`
    case 'over':
      return `The code ${letters} no longer holds.`
    case 'used-up':
      return `The code ${letters} has been used as often as it may be.`
    case 'used-by-you':
      return `The code ${letters} has been used with this e-mail address as often as it may be.`
    case 'other-courses':
      return `The code ${letters} is not for the courses in your basket.`
    case 'takes-nothing':
      return `The code ${letters} takes nothing off what is in your basket: it costs no more without it.`
    default:
      return problem satisfies never
  }
}
