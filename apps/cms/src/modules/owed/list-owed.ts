import type { Organisation } from '@lectern/shared/contract/payload-types'
import { calendarDayIn, type CalendarDay } from '@lectern/shared/time/calendar-day'

import { findByIds } from '@cms/database/find-by-ids'
import { groupedBy } from '@cms/grouped-by'
import type { Context } from '../orders'
import { findOpenOrders } from './find-open-orders'
import { loadOwedOrders, type OwedOrder } from './load-owed-orders'
import { latePenceOf, owedLinesOf, sumsOf, type OwedLine, type OwedSums } from './owed-lines'

export interface OwedGroup {
  key: string
  name: string
  /** Null for a company that staff have made no organisation of, and for a person. */
  organisationId: string | null
  /** The oldest due first. */
  lines: OwedLine[]
  sums: OwedSums
}

export interface OwedList {
  today: CalendarDay
  /** Whoever has most that is late first. */
  groups: OwedGroup[]
  sums: OwedSums
}

/** Who owes what today, of everything that is paid outside Stripe. */
export async function listOwed(
  { payload, now }: Pick<Context, 'payload' | 'now'>,
  { lateOnly }: { lateOnly: boolean },
): Promise<OwedList> {
  const today = calendarDayIn(now)
  const orders = await loadOwedOrders(payload, await findOpenOrders(payload))
  const names = await findByIds<Pick<Organisation, 'id' | 'name'>>(payload, {
    collection: 'organisations',
    ids: orders.flatMap(({ organisationId }) => organisationId ?? []),
    select: { name: true },
  })
  const groups = [...groupedBy(orders, groupKeyOf)]
    .map(([key, of]) => groupOf(of, { key, names, today, lateOnly }))
    .filter(({ lines }) => lines.length > 0)
    .toSorted(mostLateFirst)
  return { today, groups, sums: sumsOf(groups.flatMap(({ lines }) => lines)) }
}

/** An order without an organisation stands with those of its company, or of whoever has its e-mail address. */
function groupKeyOf(order: OwedOrder): string {
  const { id, organisationId, companyKey, customerEmail } = order
  if (organisationId) return `organisation/${organisationId}`
  if (companyKey) return `company/${companyKey}`
  return `person/${customerEmail?.toLowerCase() ?? id}`
}

interface Grouping {
  key: string
  names: ReadonlyMap<string, { name: string }>
  today: CalendarDay
  lateOnly: boolean
}

function groupOf(
  orders: readonly OwedOrder[],
  { key, names, today, lateOnly }: Grouping,
): OwedGroup {
  const [first] = orders
  const organisationId = first?.organisationId ?? null
  const known = organisationId ? names.get(organisationId)?.name : undefined
  const lines = owedLinesOf(orders, today).filter(({ daysLate }) => !lateOnly || daysLate > 0)
  return {
    key,
    name: known ?? first?.companyName ?? first?.customerName ?? '',
    organisationId: known === undefined ? null : organisationId,
    lines,
    sums: sumsOf(lines),
  }
}

function mostLateFirst(one: OwedGroup, other: OwedGroup): number {
  return (
    latePenceOf(other.sums) - latePenceOf(one.sums) ||
    other.sums.totalPence - one.sums.totalPence ||
    one.name.localeCompare(other.name, 'en-GB') ||
    one.key.localeCompare(other.key)
  )
}
