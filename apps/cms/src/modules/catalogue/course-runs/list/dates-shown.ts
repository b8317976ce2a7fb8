type SearchParams = Record<string, unknown>

/** Which dates a list shows: what lies ahead, what is over, or whatever somebody filtered. */
export type DatesShown = 'coming' | 'past' | 'all' | 'chosen'

export type DatesLink = { shown: DatesShown; words: string; href: string }

export function datesShown(searchParams: SearchParams): DatesShown {
  const filters = Object.keys(searchParams).filter((name) => name.startsWith('where'))
  const only = filters.length === 1 ? filters[0]?.replace(firstFilter, '') : undefined
  return links.find(({ filter }) => filter === only)?.shown ?? 'chosen'
}

export function isUnfiltered(searchParams: SearchParams): boolean {
  return !Object.keys(searchParams).some((name) => name.startsWith('where') || name === 'search')
}

/** In the order in which one reads them: the next date first, and of what is over the last one. */
export function datesLinks(now: Date): [DatesLink, ...DatesLink[]] {
  const today = `${now.toISOString().slice(0, 10)}T00:00:00.000Z`
  const [coming, ...others] = links
  const linkTo = ({ shown, words, filter, sort }: (typeof links)[number]): DatesLink => {
    const value = shown === 'all' ? 'true' : today
    const query = new URLSearchParams({ [firstFilter + filter]: value, sort })
    return { shown, words, href: `/admin/collections/course-runs?${query}` }
  }
  return [linkTo(coming), ...others.map(linkTo)]
}

/** As Payload's own filters write themselves, so that they show as filters and can be changed. */
const firstFilter = 'where[or][0][and][0]'

const links = [
  {
    shown: 'coming',
    words: 'Coming dates',
    filter: '[endsAt][greater_than_equal]',
    sort: 'startsAt',
  },
  { shown: 'past', words: 'Past dates', filter: '[endsAt][less_than]', sort: '-startsAt' },
  { shown: 'all', words: 'All dates', filter: '[endsAt][exists]', sort: 'startsAt' },
] as const
