import type { Catalogue } from '../../views/catalogue'
import { filterNames, withChoice, type Asked, type FilterName } from './asked'
import { searchCatalogue, type FilterChoices, type Found } from './search-catalogue'

/** Something close to what was asked for, which finds something. */
export interface Near {
  asked: Asked
  /** Of courses, or of dates where those are looked at. */
  count: number
}

export interface Nearby {
  /** The same in the next month in which there is any; in the one before, if none comes. */
  month: (Near & { month: string }) | null
  /** The same online. */
  online: Near | null
  /** Without one of the choices, the one that finds most first; two at most. */
  without: (Near & { name: FilterName })[]
}

/** For somebody whose choices find nothing. What each other choice would find has been counted with them. */
export function nearby(
  catalogue: Catalogue,
  asked: Asked,
  { choices }: Pick<Found, 'choices'>,
): Nearby {
  const find = (other: Asked): Near => ({
    asked: other,
    count: countOf(searchCatalogue(catalogue, other), other),
  })
  const chosen = filterNames.filter((name) => asked.filter[name])
  return {
    month: nearestMonth(asked, choices),
    online: isElsewhere(asked) ? theSameOnline(asked, choices) : null,
    without:
      chosen.length < 2
        ? []
        : chosen
            .map((name) => ({ name, ...find(withChoice(asked, name)) }))
            .filter(({ count }) => count > 0)
            .toSorted((a, b) => b.count - a.count)
            .slice(0, 2),
  }
}

export function countOf({ courses, dates }: Found, { view }: Pick<Asked, 'view'>): number {
  return view === 'dates' ? dates.length : courses.length
}

function isElsewhere({ filter: { place } }: Asked): boolean {
  return place !== undefined && place !== 'online'
}

function theSameOnline(asked: Asked, { place: places }: FilterChoices): Near | null {
  const online = places.find(({ value, count }) => value === 'online' && count > 0)
  return online ? { asked: withChoice(asked, 'place', 'online'), count: online.count } : null
}

function nearestMonth(asked: Asked, { month: months }: FilterChoices): Nearby['month'] {
  const { month: askedMonth } = asked.filter
  if (!askedMonth) return null
  const withDates = months.filter(({ count }) => count > 0)
  const nearest = withDates.find(({ value }) => value > askedMonth) ?? withDates.at(-1)
  if (!nearest) return null
  const { value: month, count } = nearest
  return { asked: withChoice(asked, 'month', month), month, count }
}
