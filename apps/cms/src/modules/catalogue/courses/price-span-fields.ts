import type { Course } from '@lectern/shared/contract/payload-types'
import { pence, type Pence } from '@lectern/shared/money/pence'
import { priceSpan, type PriceSpan } from '@lectern/shared/vat/price-span'
import type { FieldHook, NumberField, Payload } from 'payload'

import { batchedReads } from '@cms/database/batched-reads'
import { idOf } from '@cms/database/document-ids'
import { groupedBy } from '@cms/grouped-by'
import { findRunsOnOffer } from '../course-runs/runs-on-offer'

/** Between which prices a place can be booked now: read from the course's dates, never stored. */
export const priceSpanFields: NumberField[] = [
  spanField({ name: 'lowestPriceNetPence', label: 'Lowest price of the dates that can be booked' }),
  spanField({
    name: 'highestPriceNetPence',
    label: 'Highest price of the dates that can be booked',
  }),
]

function spanField({ name, label }: { name: SpanField; label: string }): NumberField {
  return {
    name,
    type: 'number',
    label,
    virtual: true,
    admin: {
      hidden: true,
      readOnly: true,
      disableListColumn: true,
      disableListFilter: true,
      description: 'Without VAT. It follows from the prices of the dates; nobody can type it.',
    },
    hooks: { afterRead: [(args) => readSpan(args, partOf[name])] },
  }
}

type SpanField = 'lowestPriceNetPence' | 'highestPriceNetPence'

const partOf = {
  lowestPriceNetPence: 'lowestNetPence',
  highestPriceNetPence: 'highestNetPence',
} as const satisfies Record<SpanField, keyof PriceSpan>

const datesNetPenceOf = batchedReads(readDatesNetPence)

async function readSpan(
  { originalDoc, req }: Parameters<FieldHook<Course>>[0],
  part: keyof PriceSpan,
): Promise<unknown> {
  if (!originalDoc?.id || !Number.isSafeInteger(originalDoc.priceNetPence)) return undefined
  const datesNetPence = (await datesNetPenceOf(req, originalDoc.id)) ?? []
  return priceSpan({ ownNetPence: pence(originalDoc.priceNetPence), datesNetPence })[part]
}

async function readDatesNetPence(
  payload: Payload,
  courseIds: readonly string[],
): Promise<Map<string, (Pence | null)[]>> {
  const runs = await findRunsOnOffer(payload, { courseIds, now: new Date() })
  const pricesOf = new Map<string, (Pence | null)[]>()
  for (const [courseId, ofCourse] of groupedBy(runs, ({ course }) => idOf(course))) {
    const prices = ofCourse.map(({ priceNetPence: own }) => (own == null ? null : pence(own)))
    pricesOf.set(courseId, prices)
  }
  return pricesOf
}
