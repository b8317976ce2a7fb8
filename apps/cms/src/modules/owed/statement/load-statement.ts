import type { Organisation } from '@lectern/shared/contract/payload-types'
import { statementOf, type Statement } from '@lectern/shared/owed/statement'
import { calendarDayIn, type CalendarDay } from '@lectern/shared/time/calendar-day'

import { findOrganisation } from '../../organisations'
import type { Context } from '../../orders'
import { loadOwedOrdersOf } from '../load-owed-orders'
import { owedLinesOf, sumsOf, type OwedLine, type OwedSums } from '../owed-lines'

/** What an organisation owes on a day, and why: the page, the PDF and the file are all made of this. */
export interface OrganisationStatement extends Statement {
  organisation: Pick<Organisation, 'id' | 'name' | 'legalName' | 'invoiceAddress'>
  asOf: CalendarDay
  /** What is open of it, the oldest due first. */
  lines: OwedLine[]
  sums: OwedSums
}

/** Of every booking that is paid outside Stripe and belongs to the organisation today; `null` where there is none such. */
export async function loadStatement(
  { payload, now }: Pick<Context, 'payload' | 'now'>,
  organisationId: string,
): Promise<OrganisationStatement | null> {
  const organisation = await findOrganisation(payload, organisationId)
  if (!organisation || organisation.deletedAt) return null
  const orders = await loadOwedOrdersOf(payload, organisation.id)
  const asOf = calendarDayIn(now)
  const lines = owedLinesOf(orders, asOf)
  return {
    ...statementOf(orders.map(({ account }) => account)),
    organisation,
    asOf,
    lines,
    sums: sumsOf(lines),
  }
}
