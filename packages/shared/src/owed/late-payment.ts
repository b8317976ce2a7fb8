import { pence, type Pence } from '../money/pence'
import { addDays, daysBetween, type CalendarDay } from '../time/calendar-day'
import type { OrderAccount } from './account'
import { openInvoices } from './open-invoices'

/** The Bank of England's rate in force on the last day of a half-year (Bank of England, “Official Bank Rate history”). */
const bankRates: readonly { on: CalendarDay; rateBasisPoints: number }[] = [
  { on: '2024-12-31', rateBasisPoints: 475 },
  { on: '2025-06-30', rateBasisPoints: 425 },
  { on: '2025-12-31', rateBasisPoints: 375 },
]

/** Late Payment of Commercial Debts (Rate of Interest) (No. 3) Order 2002: 8 per cent over that rate. */
const overBankRateBasisPoints = 800

/** Section 5A of the Act: once for each debt, by how large it was when it became late. */
const fixedSums: readonly { belowPence: number; sumPence: Pence }[] = [
  { belowPence: 1_000_00, sumPence: pence(40_00) },
  { belowPence: 10_000_00, sumPence: pence(70_00) },
  { belowPence: Infinity, sumPence: pence(100_00) },
]

/** Simple interest by the day, or the day whose Bank Rate would have to be known for it. */
export type Interest =
  | { isKnown: true; rateBasisPoints: number; interestPence: Pence }
  | { isKnown: false; bankRateOn: CalendarDay }

export interface LatePayment {
  /** The first day that counts. */
  since: CalendarDay
  fixedSumPence: Pence
  interest: Interest
}

interface Debt {
  account: OrderAccount
  /** Of the invoice that is asked about. */
  number: string
  /** Whether the customer bought as a business: a consumer is never asked for any of this. */
  isBusiness: boolean
  /** The last day of the courses of the order; null where it cannot be told. */
  performedOn: CalendarDay | null
  today: CalendarDay
}

/**
 * What the Late Payment of Commercial Debts (Interest) Act 1998 lets the company add to an invoice that a business
 * has not paid: nobody is charged it by this. Null where there is nothing to add.
 *
 * An invoice that is due before the course is an advance payment, which counts as late only after the course
 * (sections 4 and 11). The rate is that of the half-year in which interest starts, for good. Credit counts from the
 * beginning, money from the day on which it came; interest is rounded once, half up.
 *
 * £1,000.00, due on 31 March 2025 and open on 30 April: £70.00 and, at 12.75 % for 30 days, £10.48.
 */
export function latePaymentOf(debt: Debt): LatePayment | null {
  const { account, number, isBusiness, performedOn, today } = debt
  const dueOn = account.invoices.find((invoice) => invoice.number === number)?.dueOn ?? null
  if (!isBusiness || dueOn === null || performedOn === null) return null
  const lastInTime = dueOn > performedOn ? dueOn : performedOn
  if (today <= lastInTime || openOn(debt, today) === 0) return null
  const since = addDays(lastInTime, 1)
  return {
    since,
    // What looked paid on that day and was not, such as by a cheque that bounced, is what is open now.
    fixedSumPence: fixedSumOf(openOn(debt, lastInTime) || openOn(debt, today)),
    interest: interestOf(debt, since),
  }
}

function fixedSumOf(debtPence: number): Pence {
  const found = fixedSums.find(({ belowPence }) => debtPence < belowPence)
  return found?.sumPence ?? pence(0)
}

function interestOf(debt: Debt, since: CalendarDay): Interest {
  const bankRateOn = lastHalfYearEndBefore(since)
  const bankRate = bankRates.find(({ on }) => on === bankRateOn)
  if (!bankRate) return { isKnown: false, bankRateOn }
  const rateBasisPoints = bankRate.rateBasisPoints + overBankRateBasisPoints
  const interestPence = simpleInterest(penceDays(debt, since), rateBasisPoints)
  return { isKnown: true, rateBasisPoints, interestPence }
}

function lastHalfYearEndBefore(day: CalendarDay): CalendarDay {
  const year = Number(day.slice(0, 4))
  return day < `${year}-07-01` ? `${year - 1}-12-31` : `${year}-06-30`
}

/** Pence that were open on a day, added up over the days. */
function penceDays(debt: Debt, since: CalendarDay): bigint {
  const { account, today } = debt
  const changes = account.money.map(({ on }) => on)
  const starts = [since, ...changes.filter((on) => on > since && on <= today)]
  const days = [...new Set(starts)].toSorted()
  return days.reduce((sum, day, at) => {
    const count = daysBetween(day, days[at + 1] ?? addDays(today, 1))
    return sum + BigInt(openOn(debt, day)) * BigInt(count)
  }, 0n)
}

function simpleInterest(openPenceDays: bigint, rateBasisPoints: number): Pence {
  const divisor = 10_000n * 365n
  return pence(Number((openPenceDays * BigInt(rateBasisPoints) * 2n + divisor) / (divisor * 2n)))
}

/** What was open of the invoice at the end of a day, with all credit notes there are. */
function openOn({ account, number }: Debt, day: CalendarDay): number {
  const money = account.money.filter(({ on }) => on <= day)
  const { open } = openInvoices({ ...account, money })
  return open.find(({ invoice }) => invoice.number === number)?.openPence ?? 0
}
