import type { FieldProblem } from '@lectern/shared/contract/problem'
import { readPeople, type Person } from '@lectern/shared/typed/people'
import type { FormAnswers } from '../../forms/form-answers'

/** The places of one course date, by their positions among all of the order. */
export type Places = readonly number[]

/** What the buttons beside a course date send: its people are those above, or those of its list. */
export const fillField = 'fill'
export const fillWith = (what: 'same' | 'list', group: number) => `${what}:${group}`
export const listField = (group: number) => `list.${group}`

interface Filled {
  answers: FormAnswers
  problems: FieldProblem[]
}

/** The form as it is after such a button, with what could not be put into a place left where it was typed. */
export function fillPlaces(answers: FormAnswers, groups: readonly Places[]): Filled {
  const [, what, number = ''] = /^(same|list):(\d{1,3})$/.exec(answers[fillField] ?? '') ?? []
  const { [fillField]: _, ...typed } = answers
  const group = Number(number)
  const places = groups[group]
  if (!places) return { answers: typed, problems: [] }
  if (what === 'list') return fillFromList(typed, { group, places })
  return {
    answers: { ...typed, ...sameAs(typed, { above: groups[group - 1], places }) },
    problems: [],
  }
}

function sameAs(
  answers: FormAnswers,
  { above = [], places }: { above: Places | undefined; places: Places },
): FormAnswers {
  return Object.fromEntries(
    places.flatMap((place, position) => {
      const from = above[position]
      if (from === undefined) return []
      return fields.map((field) => [field(place), answers[field(from)] ?? ''])
    }),
  )
}

const nameOf = (place: number) => `delegates.${place}.name`
const emailOf = (place: number) => `delegates.${place}.email`
const fields = [nameOf, emailOf]

function fillFromList(
  answers: FormAnswers,
  { group, places }: { group: number; places: Places },
): Filled {
  const list = listField(group)
  const { people, unread } = readPeople(answers[list] ?? '')
  const free = places.filter((place) => isFree(answers, place, places))
  const tooMany = people.slice(free.length)
  const filled = free.flatMap((place, position) => {
    const person = people[position]
    return person
      ? [
          [nameOf(place), person.name],
          [emailOf(place), person.email ?? ''],
        ]
      : []
  })
  return {
    answers: {
      ...answers,
      ...Object.fromEntries(filled as [string, string][]),
      [list]: [...unread, ...tooMany.map(asLine)].join('\n'),
    },
    problems: problemsOf({ list, unread, tooMany, people }),
  }
}

/** Whoever books and attends has the first place, which then needs no name. */
function isFree(answers: FormAnswers, place: number, places: Places): boolean {
  if (place === places[0] && answers.bookerAttends === 'yes') return false
  return fields.every((field) => (answers[field(place)] ?? '').trim() === '')
}

interface Left {
  list: string
  unread: readonly string[]
  tooMany: readonly Person[]
  people: readonly Person[]
}

function problemsOf({ list, unread, tooMany, people }: Left): FieldProblem[] {
  if (unread.length > 0) {
    const message = `Write “Name, e-mail” on a line of its own. We could not read: ${unread.join(' · ')}`
    return [{ path: list, message }]
  }
  if (tooMany.length > 0) {
    const message = `There are no more empty places. Left over: ${tooMany.map(({ name }) => name).join(', ')}`
    return [{ path: list, message }]
  }
  return people.length === 0 ? [{ path: list, message: 'Paste the names first, one a line' }] : []
}

function asLine({ name, email }: Person): string {
  return email ? `${name}, ${email}` : name
}
