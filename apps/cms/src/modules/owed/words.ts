import type { Pence } from '@lectern/shared/money/pence'
import { ages, type Age } from '@lectern/shared/owed/ages'
import type { Interest } from '@lectern/shared/owed/late-payment'
import { dateText } from '@lectern/shared/time/moment-text'

import { money } from '../orders'
import type { OwedSums } from './owed-lines'

const ageWords: Record<Age, string> = {
  'not-due': 'Not due yet',
  '1-30': '1–30 days late',
  '31-60': '31–60 days late',
  '61-90': '61–90 days late',
  'over-90': 'Over 90 days late',
}

export const ageHeadings = ages.map((age) => ageWords[age])

export interface SumColumn {
  heading: string
  isTotal?: boolean
  pence: (sums: OwedSums) => Pence
}

/** Of a table of sums. What stands on no invoice has a column only where there is some. */
export function sumColumns({ hasRest }: { hasRest: boolean }): SumColumn[] {
  return [
    ...ages.map((age) => ({
      heading: ageWords[age],
      pence: ({ byAge }: OwedSums) => byAge[age],
    })),
    ...(hasRest ? [{ heading: 'On no invoice', pence: (sums: OwedSums) => sums.restPence }] : []),
    { heading: 'In all', isTotal: true, pence: ({ totalPence }) => totalPence },
  ]
}

export function restWords(restPence: number): string {
  return restPence < 0 ? 'In their favour' : 'Paid back without having come in'
}

/** Of a sum that is owed: “£264.40 of it is late.” */
export function latePartWords(latePence: number): string {
  return latePence > 0 ? `${money(latePence)} of it is late.` : 'None of it is late.'
}

export function lateWords(days: number): string {
  return days === 1 ? '1 day' : `${days} days`
}

/** Basis points as people say them: 1275 is “12.75 %”. */
export function percentWords(basisPoints: number): string {
  return `${basisPoints / 100} %`
}

export function interestWords(interest: Interest): string {
  return interest.isKnown
    ? `${money(interest.interestPence)}, at ${percentWords(interest.rateBasisPoints)} a year`
    : `Not worked out: 8 % over the Bank Rate of ${dateText(interest.bankRateOn)}, which is not known here`
}
