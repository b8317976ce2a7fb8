import type { DaySpan } from '@lectern/shared/time/day-span'
import type { Payload } from 'payload'

import { countAll } from './counts/count-all'
import { loadNames } from './load-names'
import type { NumbersTable } from './numbers-table'
import { daysAheadTable } from './tables/days-ahead-table'
import { placesTables } from './tables/places-tables'
import { revenueTables } from './tables/revenue-tables'
import { whoCameTable } from './tables/who-came-table'

export interface Numbers {
  revenue: NumbersTable[]
  places: NumbersTable[]
}

/** Every table of a time, for whoever may see money: nothing here asks who that is. */
export async function gatherNumbers(
  payload: Payload,
  asked: { span: DaySpan; now: Date },
): Promise<Numbers> {
  const counts = await countAll(payload, asked)
  const names = await loadNames(payload, counts)
  return {
    revenue: revenueTables(counts, names),
    places: [...placesTables(counts, names), daysAheadTable(counts), whoCameTable(counts, names)],
  }
}
