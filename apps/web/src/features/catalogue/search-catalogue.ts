import { pence, type Pence } from '@lectern/shared/money/pence'
import type {
  Catalogue,
  CourseDate,
  CourseSummary,
  ListedCourse,
  ListedDate,
} from '../../views/catalogue'
import {
  dateFilterNames,
  filterNames,
  type Asked,
  type CourseFilter,
  type FilterName,
} from './asked'
import {
  offerOfCourse,
  offerOfDate,
  timeChoices,
  weekdayChoices,
  type Choice,
  type Offer,
} from './choices'

/** A course with the dates of it that fit. */
export interface FoundCourse {
  course: ListedCourse
  /** The first that can be booked; where there is none, the first that is full. */
  next: ListedDate | null
  /** Of the dates that fit; the course's own where there is none. */
  lowest: Pence
  highest: Pence
}

/** Of so many courses, or dates where dates are looked at, if this is chosen and all else stays. */
export interface CountedChoice extends Choice {
  count: number
}

export type FilterChoices = Record<FilterName, CountedChoice[]>

export interface Found {
  courses: FoundCourse[]
  /** Those that are fully booked are among them: somebody may be looking for just that one. */
  dates: ListedDate[]
  choices: FilterChoices
}

/**
 * Courses on the topic and level asked for with the dates that are at the place, in the month and on the
 * weekday asked for, all of it on one and the same date. One look at each date finds them and counts what
 * each other choice would find.
 */
export function searchCatalogue(catalogue: Catalogue, asked: Asked): Found {
  const { filter, view } = asked
  const isAboutDates = view === 'dates' || dateFilterNames.some((name) => filter[name])
  const found = new Map<string, FoundCourse>()
  const foundDates: ListedDate[] = []
  const counts = new Counts(filter)
  const { ofCourses, ofDates, firstFull } = offersOf(catalogue)

  for (const { date, course, offer } of ofDates) {
    if (!isOffered(date, view)) continue
    if (!counts.add(offer, view === 'dates' ? date.id : course.id)) continue
    foundDates.push(date)
    found.set(course.id, withDate(found.get(course.id), course, date))
  }
  for (const { course, offer } of ofCourses.values()) {
    const fits = counts.add(offer, isAboutDates ? null : course.id)
    if (fits && !isAboutDates && !found.has(course.id))
      found.set(course.id, undated(course, firstFull.get(course.id)))
  }
  return {
    courses: sortedCourses([...found.values()], asked),
    dates: sortedDates(foundDates, asked, ofCourses),
    choices: counts.choices(),
  }
}

interface Offers {
  ofCourses: ReadonlyMap<string, { course: ListedCourse; offer: Offer }>
  /** Of a date and its course. */
  ofDates: readonly { date: ListedDate; course: ListedCourse; offer: Offer }[]
  /** By course: where somebody may wait. */
  firstFull: ReadonlyMap<string, ListedDate>
}

/** A catalogue is searched many times before another takes its place. */
const knownOffers = new WeakMap<Catalogue, Offers>()

function offersOf(catalogue: Catalogue): Offers {
  const offers = knownOffers.get(catalogue) ?? makeOffers(catalogue)
  knownOffers.set(catalogue, offers)
  return offers
}

function makeOffers({ courses, dates }: Catalogue): Offers {
  const ofCourses = new Map(
    courses.map((course) => [course.id, { course, offer: offerOfCourse(course) }]),
  )
  const ofDates = dates.flatMap((date) => {
    const of = ofCourses.get(date.courseId)
    return of ? { date, course: of.course, offer: [...of.offer, ...offerOfDate(date)] } : []
  })
  const full = dates.filter(({ state }) => state === 'full')
  const firstFull = new Map(full.toReversed().map((date) => [date.courseId, date]))
  return { ofCourses, ofDates, firstFull }
}

export function isBookable({ state }: Pick<CourseDate, 'state'>): boolean {
  return state === 'open'
}

/** What was asked for and nobody offers; a filter that names it finds nothing. */
export function unknownIn(filter: CourseFilter, choices: FilterChoices): FilterName[] {
  return filterNames.filter((name) => {
    const asked = filter[name]
    return asked !== undefined && !choices[name].some(({ value }) => value === asked)
  })
}

/** As it is shown, with the prices of the dates that fit. */
export function summaryOf({ course, lowest, highest }: FoundCourse): CourseSummary {
  return course.show({ lowest, highest })
}

function isOffered(date: ListedDate, view: Asked['view']) {
  return isBookable(date) || (view === 'dates' && date.state === 'full')
}

function withDate(
  found: FoundCourse | undefined,
  course: ListedCourse,
  date: ListedDate,
): FoundCourse {
  const { netPence } = date
  if (!found) return { course, next: date, lowest: netPence, highest: netPence }
  found.lowest = pence(Math.min(found.lowest, netPence))
  found.highest = pence(Math.max(found.highest, netPence))
  return found
}

function undated(course: ListedCourse, full: ListedDate | null = null): FoundCourse {
  const { netPence } = course
  return { course, next: full, lowest: netPence, highest: netPence }
}

function sortedCourses(found: FoundCourse[], { sort }: Asked): FoundCourse[] {
  const byTitle = (a: FoundCourse, b: FoundCourse) => a.course.title.localeCompare(b.course.title)
  const never = '9999'
  switch (sort) {
    case 'soonest': {
      const startOf = ({ next }: FoundCourse) => (next && isBookable(next) ? next.startsAt : never)
      return found.toSorted((a, b) => startOf(a).localeCompare(startOf(b)) || byTitle(a, b))
    }
    case 'price':
      return found.toSorted((a, b) => a.lowest - b.lowest || byTitle(a, b))
    case 'title':
      return found.toSorted(byTitle)
    default:
      return sort satisfies never
  }
}

type CoursesById = ReadonlyMap<string, { course: ListedCourse }>

/** They come soonest first, and stay so where a sort makes no difference. */
function sortedDates(dates: ListedDate[], { sort }: Asked, courses: CoursesById): ListedDate[] {
  const titleOf = ({ courseId }: ListedDate) => courses.get(courseId)?.course.title ?? ''
  switch (sort) {
    case 'soonest':
      return dates
    case 'price':
      return dates.toSorted((a, b) => a.netPence - b.netPence)
    case 'title':
      return dates.toSorted((a, b) => titleOf(a).localeCompare(titleOf(b)))
    default:
      return sort satisfies never
  }
}

/** How much each choice would find. */
class Counts {
  /** By the place of its filter. */
  readonly #asked: (readonly [number, string])[]
  readonly #fits = filterNames.map(() => new Map<Choice, Set<string>>())

  constructor(filter: CourseFilter) {
    this.#asked = filterNames.flatMap((name, index) => {
      const asked = filter[name]
      return asked === undefined ? [] : [[index, asked] as const]
    })
  }

  /** Without an id it is known that there is such a choice, and nothing is counted. @returns whether all that was chosen fits */
  add(offer: Offer, id: string | null): boolean {
    let unfitCount = 0
    let unfitIndex = -1
    for (const [index, asked] of this.#asked) {
      if (isIn(offer[index], asked)) continue
      unfitCount += 1
      unfitIndex = index
    }
    for (let index = 0; index < filterNames.length; index += 1) {
      const isCounted = unfitCount === 0 || (unfitCount === 1 && unfitIndex === index)
      for (const choice of offer[index] ?? []) {
        const fits = this.#fitsOf(index, choice)
        if (id && isCounted) fits.add(id)
      }
    }
    return unfitCount === 0
  }

  #fitsOf(index: number, choice: Choice): Set<string> {
    const ofFilter = this.#fits[index]
    const known = ofFilter?.get(choice)
    if (known) return known
    const fits = new Set<string>()
    ofFilter?.set(choice, fits)
    return fits
  }

  choices(): FilterChoices {
    return {
      topic: this.#sorted('topic', byText),
      level: this.#sorted('level', byText),
      place: this.#sorted('place', byText),
      month: this.#sorted('month', byValue),
      weekday: this.#sorted('weekday', inOrderOf(weekdayChoices)),
      time: this.#sorted('time', inOrderOf(timeChoices)),
    }
  }

  #sorted(name: FilterName, order: (a: Choice, b: Choice) => number): CountedChoice[] {
    const counted = [...(this.#fits[filterNames.indexOf(name)] ?? [])]
    return counted.map(([choice, fits]) => ({ ...choice, count: fits.size })).toSorted(order)
  }
}

function isIn(choices: readonly Choice[] = [], asked: string): boolean {
  return choices.some(({ value }) => value === asked)
}

const byText = (a: Choice, b: Choice) => a.text.localeCompare(b.text)
const byValue = (a: Choice, b: Choice) => a.value.localeCompare(b.value)

function inOrderOf(choices: readonly Choice[]) {
  const placeOf = ({ value }: Choice) => choices.findIndex((choice) => choice.value === value)
  return (a: Choice, b: Choice) => placeOf(a) - placeOf(b)
}
