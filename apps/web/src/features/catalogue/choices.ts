import { monthText } from '@lectern/shared/time/moment-text'
import { weekdayNames, type ListedCourse, type ListedDate } from '../../views/catalogue'
import { valueOf } from './asked'

export interface Choice {
  /** As it stands in addresses. */
  value: string
  text: string
}

/** What a course, or a date, has to offer to one filter after the other. */
export type Offer = readonly (readonly Choice[])[]

/** To the filters of courses. */
export function offerOfCourse({ topics, level }: Pick<ListedCourse, 'topics' | 'level'>): Offer {
  return [topics.flatMap(topicOffer), levelOffer(level)]
}

/** To the filters of dates, as one list of filters has both. */
export function offerOfDate({ town, month, weekday, time }: ListedDate): Offer {
  return [placeOffer(town), monthOffer(month), weekdayOffer(weekday ?? ''), timeOffer(time ?? '')]
}

function topicOffer({ label, href }: ListedCourse['topics'][number]): readonly Choice[] {
  return topicOfSlug(decodeURIComponent(href.slice(href.lastIndexOf('=') + 1)), label)
}

export const weekdayChoices: readonly Choice[] = weekdayNames.map((name) => ({
  value: name.toLowerCase(),
  text: `${name}s`,
}))

export const timeChoices: readonly Choice[] = [
  { value: 'day', text: 'Before 5pm' },
  { value: 'evening', text: 'Evenings, from 5pm' },
]

/** There are few towns and months, and thousands of dates in them: each is one object. */
const placeOffer = remembered(choiceOf)
const levelOffer = remembered(choiceOf)
const monthOffer = remembered((month) => [{ value: month, text: monthText(month) }])
const weekdayOffer = remembered((day) => weekdayChoices.filter(({ value }) => value === day))
const timeOffer = remembered((time) => timeChoices.filter(({ value }) => value === time))
const topicOfSlug = remembered((slug, name) => [{ value: valueOf(slug), text: name }])

function choiceOf(text: string): Choice[] {
  return [{ value: valueOf(text), text }]
}

type MakeOffer = (text: string, label: string) => readonly Choice[]

function remembered(make: MakeOffer): (text: string, label?: string) => readonly Choice[] {
  const known = new Map<string, readonly Choice[]>()
  return (text, label = '') => {
    const key = label ? `${text} ${label}` : text
    const offer = known.get(key) ?? make(text, label)
    known.set(key, offer)
    return offer
  }
}
