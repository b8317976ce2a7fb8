import type { DaySpan } from '@lectern/shared/time/day-span'
import type { Payload } from 'payload'

import { countAttendance, type RunAttendance } from './attendance'
import { countDaysAhead } from './days-ahead'
import { sumsByMonth, sumsByOrganisation, type DocumentCollection } from './document-sums'
import type { MoneySum } from './money-sum'
import { loadRuns, type RunCounted } from './runs'
import { creditedByRun, invoicedByRun } from './sums-by-run'

/** What invoices come to, and what credit notes take back of it. */
export interface Revenue {
  invoiced: MoneySum[]
  credited: MoneySum[]
}

export interface Counts {
  span: DaySpan
  byMonth: Revenue
  byOrganisation: Revenue
  byRun: Revenue
  runs: ReadonlyMap<string, RunCounted>
  daysAhead: ReadonlyMap<number, number>
  attendance: RunAttendance[]
}

/** One statement after the other, so that whoever books meanwhile is answered in between. */
export async function countAll(
  payload: Payload,
  { span, now }: { span: DaySpan; now: Date },
): Promise<Counts> {
  const revenue = async (sumsOf: (collection: DocumentCollection) => Promise<MoneySum[]>) => ({
    invoiced: await sumsOf('invoices'),
    credited: await sumsOf('credit-notes'),
  })
  return {
    span,
    byMonth: await revenue((collection) => sumsByMonth(payload, { collection, span })),
    byOrganisation: await revenue((collection) =>
      sumsByOrganisation(payload, { collection, span }),
    ),
    byRun: {
      invoiced: await invoicedByRun(payload, span),
      credited: await creditedByRun(payload, span),
    },
    runs: await loadRuns(payload),
    daysAhead: await countDaysAhead(payload, span),
    attendance: await countAttendance(payload, { span, now }),
  }
}
