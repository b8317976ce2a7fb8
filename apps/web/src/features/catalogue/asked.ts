import { paths } from '@lectern/shared/addresses/paths'

/** Those that ask about a course's dates. */
export const dateFilterNames = ['place', 'month', 'weekday', 'time'] as const
/** Those about courses come first. */
export const filterNames = ['topic', 'level', ...dateFilterNames] as const
export type FilterName = (typeof filterNames)[number]

/** What the visitor chose; absent means anything. */
export type CourseFilter = Partial<Record<FilterName, string>>

export const sorts = ['soonest', 'price', 'title'] as const
export type Sort = (typeof sorts)[number]

export type CatalogueView = 'courses' | 'dates'

/** What an address of the catalogue asks for. */
export interface Asked {
  filter: CourseFilter
  sort: Sort
  view: CatalogueView
  page: number
}

export const everything: Asked = { filter: {}, sort: 'soonest', view: 'courses', page: 1 }

type Query = Record<string, string | string[] | undefined>

/**
 * From the address, as somebody may have typed it: `Milton Keynes` is `milton-keynes`. Of a parameter
 * that stands there more than once, the first counts; empty ones count as not asked.
 */
export function readAsked(query: Query): Asked {
  const filter: CourseFilter = {}
  for (const name of filterNames) {
    const value = valueIn(query, name)
    if (value) filter[name] = value
  }
  const sort = valueIn(query, 'sort')
  return {
    filter,
    sort: sorts.find((each) => each === sort) ?? everything.sort,
    view: valueIn(query, 'view') === 'dates' ? 'dates' : 'courses',
    page: pageIn(query),
  }
}

/** The shortest address that asks for it, with what is asked always in the same order. */
export function addressOf({ filter, sort, view, page }: Asked): string {
  const asked = new URLSearchParams()
  for (const name of filterNames) if (filter[name]) asked.set(name, filter[name])
  if (sort !== everything.sort) asked.set('sort', sort)
  if (view !== everything.view) asked.set('view', view)
  if (asked.size === 0) return paths.coursesPage(page)
  if (page > 1) asked.set('page', String(page))
  return `${paths.courses}?${asked.toString()}`
}

/** The same without one of the choices, or with another in its place; from the first page on. */
export function withChoice(asked: Asked, name: FilterName, value?: string): Asked {
  const { [name]: _, ...others } = asked.filter
  return { ...asked, filter: value ? { ...others, [name]: value } : others, page: 1 }
}

export function valueOf(text: string): string {
  return text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, '-')
}

function valueIn(query: Query, name: string): string | undefined {
  return [query[name] ?? []]
    .flat()
    .map(valueOf)
    .find((value) => value !== '')
}

const maxPage = 10_000

function pageIn(query: Query): number {
  const page = Number(valueIn(query, 'page'))
  return Number.isInteger(page) && page >= 1 && page <= maxPage ? page : 1
}
