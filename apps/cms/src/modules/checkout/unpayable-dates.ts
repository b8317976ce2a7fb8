import { maxPlacesPerLine } from '@lectern/shared/basket/limits'
import type { Pence } from '@lectern/shared/money/pence'
import { pence } from '@lectern/shared/money/pence'
import { cardPaymentProblem } from '@lectern/shared/orders/card-payment'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { vatTreatmentAt } from '@lectern/shared/vat/rates'
import { addVat } from '@lectern/shared/vat/vat'
import type { Payload } from 'payload'

import { findAll } from '../../database/find-all'
import { loadOfferedRuns } from '../orders'
import { loadVatSettings } from '../settings'

/** A date that is offered and whose price, or that of as many places as can be booked at once, no card pays. */
export interface UnpayableDate {
  runId: string
  label: string
  grossPence: Pence
  places: number
  problem: 'too-little' | 'too-much'
}

/** Prices that were set before anybody refused them, or that a change of VAT has made so. */
export async function findUnpayableDates(payload: Payload, now: Date): Promise<UnpayableDate[]> {
  const runs = await findAll(payload, {
    collection: 'course-runs',
    where: {
      and: [{ startsAt: { greater_than: now.toISOString() } }, { status: { equals: 'open' } }],
    },
    sort: 'startsAt',
  })
  const [offers, vat] = await Promise.all([
    loadOfferedRuns(
      payload,
      runs.map(({ id }) => id),
    ),
    loadVatSettings(payload),
  ])
  const day = calendarDayIn(now)
  return runs.flatMap(({ id, label, capacity }) => {
    const offer = offers.get(id)
    if (!offer?.isCoursePublished) return []
    const { course, priceNetPence } = offer
    const { vatRateBasisPoints } = vatTreatmentAt({ ...vat, category: course.vatCategory, day })
    for (const places of [1, Math.min(capacity, maxPlacesPerLine)]) {
      const { grossPence } = addVat(pence(priceNetPence * places), vatRateBasisPoints)
      const problem = cardPaymentProblem(grossPence)
      if (problem) return [{ runId: id, label: label ?? id, grossPence, places, problem }]
    }
    return []
  })
}
