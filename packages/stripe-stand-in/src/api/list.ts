import type Stripe from 'stripe'
import { invalidParameter, resourceMissing } from './stripe-error'

export interface List<T> {
  object: 'list'
  data: T[]
  has_more: boolean
  url: string
}

export interface ListParams {
  limit?: number
  starting_after?: string
  ending_before?: string
}

/** A page of the records, which come in the order in which the list shows them. */
export function listPage<T extends { id: string }>(
  records: T[],
  { limit = 10, starting_after: after, ending_before: before }: ListParams,
  url: string,
): List<T> {
  checkLimit(limit)
  if (after !== undefined && before !== undefined) {
    const message = 'You cannot parameterize both starting_after and ending_before.'
    throw invalidParameter('starting_after', message)
  }
  if (before !== undefined) {
    const earlier = records.slice(0, positionOf(records, before, 'ending_before'))
    return { object: 'list', data: earlier.slice(-limit), has_more: earlier.length > limit, url }
  }
  const first = after === undefined ? 0 : positionOf(records, after, 'starting_after') + 1
  const rest = records.slice(first)
  return { object: 'list', data: rest.slice(0, limit), has_more: rest.length > limit, url }
}

export function newestFirst<T>(records: T[]): T[] {
  return records.toReversed()
}

export function isCreatedWithin(
  created: number,
  range: Stripe.RangeQueryParam | number | undefined,
): boolean {
  if (range === undefined) return true
  if (typeof range === 'number') return created === range
  const { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = range
  return created > gt && created >= gte && created < lt && created <= lte
}

function checkLimit(limit: number) {
  if (limit >= 1 && limit <= 100) return
  const bound = limit < 1 ? 'greater than or equal to 1' : 'less than or equal to 100'
  throw invalidParameter('limit', `This value must be ${bound}.`, 'parameter_invalid_integer')
}

function positionOf(records: { id: string }[], id: string, param: string): number {
  const position = records.findIndex((record) => record.id === id)
  if (position < 0) throw resourceMissing('object', id, param, 400)
  return position
}
