import type { Booker } from '@lectern/shared/contract/checkout-forms'

import { randomFrom } from '../pictures/random'
import type { CourseRun } from './course-runs'
import type { Course } from './courses/course'
import type { Keys } from './keys'
import type { MorePeople } from './more-people'
import type { Attendant, WrittenOrder } from './orders'

const mostInAGroup = 6
/** Days over which the bookings of one date are spread. */
const seasonDays = 35

interface Catalogue<K extends Keys> {
  runs: readonly CourseRun<K>[]
  courses: readonly Course<K>[]
  customers: MorePeople
}

/**
 * The orders behind the `booked` places of the dates: somebody is in every register. They are made up
 * from lists of names, and are the same each time.
 */
export function moreOrders<K extends Keys>(catalogue: Catalogue<K>): WrittenOrder<K>[] {
  const { runs, courses, customers } = catalogue
  const people = inventedPeople(customers)
  return runs.flatMap((run) => {
    const random = randomFrom(`${run.course}, week ${run.weeks}`)
    const groups = groupsOf(run.booked ?? 0, random)
    return groups.map((size, index) =>
      orderOf({
        run,
        attend: Array.from({ length: size }, () => people.next().value),
        daysAgo: lastDayToBook(run) + Math.floor(((index + random()) * seasonDays) / groups.length),
        isFree: courses.some(
          ({ slug, priceNetPence }) => slug === run.course && priceNetPence === 0,
        ),
        customers,
        random,
      }),
    )
  })
}

/** A date in the past was booked in the week before it at the latest. */
function lastDayToBook({ weeks }: CourseRun<Keys>): number {
  return Math.max(2, 7 - 7 * weeks)
}

function groupsOf(places: number, random: () => number): number[] {
  if (places === 0) return []
  const size = Math.min(places, 1 + Math.floor(random() * mostInAGroup))
  return [size, ...groupsOf(places - size, random)]
}

interface Written<K extends Keys> {
  run: CourseRun<K>
  attend: Person[]
  daysAgo: number
  isFree: boolean
  customers: MorePeople
  random: () => number
}

function orderOf<K extends Keys>(written: Written<K>): WrittenOrder<K> {
  const { run, attend, daysAgo, isFree, customers, random } = written
  const isBusiness = attend.length > 1
  const workplace = pick(customers.workplaces, random)
  const attendants = attend.map((person) => ({
    name: `${person.first} ${person.last}`,
    email: emailOf(person, isBusiness ? workplace.domain : 'post.example'),
  }))
  const first = pick(attendants, () => 0)
  const booker = isBusiness
    ? atWork(first, { workplace, customers, random })
    : atHome(first, { customers, random })
  return {
    daysAgo,
    at: `${10 + Math.floor(random() * 6)}:${10 + Math.floor(random() * 50)}`,
    how: isFree ? 'free' : isBusiness && random() < 0.5 ? 'telephone' : 'card',
    booker,
    lines: [{ course: run.course, weeks: run.weeks, attend: attendants }],
  }
}

type Named = Attendant & { email: string }

interface Chosen {
  customers: MorePeople
  random: () => number
}

function atWork(
  { name, email }: Named,
  { workplace, customers, random }: Chosen & { workplace: MorePeople['workplaces'][number] },
): Booker {
  const { companyName, town, postcode } = workplace
  return {
    kind: 'business',
    name,
    email,
    companyName,
    phone: `01632 960${threeDigits(random)}`,
    address: { line1: addressLine({ customers, random }), town, postcode },
  }
}

function atHome({ name, email }: Named, { customers, random }: Chosen): Booker {
  const { town, postcode } = pick(customers.workplaces, random)
  const phone = `07700 900${threeDigits(random)}`
  return {
    kind: 'individual',
    name,
    email,
    phone,
    address: { line1: addressLine({ customers, random }), town, postcode },
  }
}

function addressLine({ customers, random }: Chosen): string {
  return `${1 + Math.floor(random() * 90)} ${pick(customers.streets, random)}`
}

/** Telephone numbers end in three digits that Ofcom keeps for drama. */
function threeDigits(random: () => number): string {
  return String(Math.floor(random() * 1000)).padStart(3, '0')
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  const picked = items[Math.floor(random() * items.length)]
  if (picked === undefined) throw new Error('There is nothing to pick from.')
  return picked
}

interface Person {
  first: string
  last: string
}

function emailOf({ first, last }: Person, domain: string): string {
  return `${first}.${last}@${domain}`.toLowerCase()
}

/** Each pair of names once. */
function* inventedPeople({ firstNames, lastNames }: MorePeople): Generator<Person, never> {
  for (const offset of lastNames.keys())
    for (const [index, first] of firstNames.entries())
      yield { first, last: lastNames.at((index + offset) % lastNames.length) ?? first }
  throw new Error('There are not enough names for all the places that are booked.')
}
