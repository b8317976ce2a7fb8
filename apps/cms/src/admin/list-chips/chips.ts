import type { Where } from 'payload'

type SearchParams = Record<string, unknown>
type Operator = 'equals' | 'not_equals' | 'in' | 'exists' | 'greater_than_equal'
type Condition = readonly [field: string, operator: Operator, value: string]

/** A ready filter of a list. */
export interface Chip {
  words: string
  /** Whatever meets all conditions of one of them; all there is, where there are none. */
  anyOf: readonly (readonly Condition[])[]
}

/** As Payload's own filters write themselves, so that they show as filters, can be changed and handed on. */
export function hrefOf(collection: string, chip: Chip): string {
  const query = new URLSearchParams(parametersOf(chip)).toString()
  return `/admin/collections/${collection}${query ? `?${query}` : ''}`
}

/** The one that a list shows now, unless somebody has filtered it otherwise. */
export function chipShown(chips: readonly Chip[], searchParams: SearchParams): Chip | undefined {
  const filters = Object.entries(searchParams).filter(([name]) => name.startsWith('where'))
  return chips.find((chip) => {
    const wanted = parametersOf(chip)
    return (
      filters.length === Object.keys(wanted).length &&
      filters.every(([name, value]) => wanted[name] === value)
    )
  })
}

/** The same as a condition for the database. */
export function whereOf({ anyOf }: Chip): Where {
  return {
    or: anyOf.map((conditions) => ({
      and: conditions.map(([field, operator, value]) => ({ [field]: { [operator]: value } })),
    })),
  }
}

function parametersOf({ anyOf }: Chip): Record<string, string> {
  return Object.fromEntries(
    anyOf.flatMap((conditions, or) =>
      conditions.map(([field, operator, value], and) => [
        `where[or][${or}][and][${and}][${field}][${operator}]`,
        value,
      ]),
    ),
  )
}
