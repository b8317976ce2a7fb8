import { maxPlacesPerLine } from '@lectern/shared/basket/limits'
import type { Course } from '@lectern/shared/contract/payload-types'
import { formatPence } from '@lectern/shared/money/format'
import { pence } from '@lectern/shared/money/pence'
import {
  cardPaymentProblem,
  leastCardPence,
  mostCardPence,
} from '@lectern/shared/orders/card-payment'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { vatTreatmentAt } from '@lectern/shared/vat/rates'
import { addVat } from '@lectern/shared/vat/vat'
import type { NumberFieldSingleValidation, Payload, PayloadRequest } from 'payload'

import { isDocumentId } from '../../database/document-ids'
import { refuseOddAmounts } from '../../fields/money-field/money-field'
import { loadVatSettings } from '../settings'

/** A price that no card can pay would be found out by the first customer. */
export const refuseUnpayableCoursePrice: NumberFieldSingleValidation = async (value, options) => {
  const odd = await refuseOddAmounts(value, options)
  if (odd !== true || typeof value !== 'number') return odd
  const { vatCategory = 'standard' } = options.data as Partial<Course>
  return whyUnpayable(options.req.payload, { netPence: value, vatCategory, places: 1 })
}

/** Also of as many places as one customer can book of it at once. */
export const refuseUnpayableRunPrice: NumberFieldSingleValidation = async (value, options) => {
  const odd = await refuseOddAmounts(value, options)
  if (odd !== true) return odd
  const { data, req } = options
  const { course: courseId, capacity } = data as { course?: unknown; capacity?: unknown }
  const course = await findCourse(req, courseId)
  if (!course) return true
  const netPence = value ?? course.priceNetPence
  const { vatCategory } = course
  const places = typeof capacity === 'number' ? Math.min(capacity, maxPlacesPerLine) : 1
  const forOne = await whyUnpayable(req.payload, { netPence, vatCategory, places: 1 })
  return forOne === true ? whyUnpayable(req.payload, { netPence, vatCategory, places }) : forOne
}

interface Price {
  netPence: number
  vatCategory: Course['vatCategory']
  places: number
}

async function whyUnpayable(
  payload: Payload,
  { netPence, vatCategory, places }: Price,
): Promise<true | string> {
  const vat = await loadVatSettings(payload)
  const day = calendarDayIn(new Date())
  const { vatRateBasisPoints } = vatTreatmentAt({ ...vat, category: vatCategory, day })
  const { grossPence } = addVat(pence(netPence * places), vatRateBasisPoints)
  const sum = formatPence(grossPence, 'total')
  switch (cardPaymentProblem(grossPence)) {
    case 'too-little':
      return `With VAT one place would cost ${sum}, and cards take no less than ${formatPence(leastCardPence, 'total')}. Type a higher price, or 0 if it is free.`
    case 'too-much':
      return `With VAT ${places === 1 ? 'one place' : `${places} places`} would come to ${sum}, and cards take no more than ${formatPence(mostCardPence, 'total')} at once. Type a lower price${places === 1 ? '' : ', or fewer places'}.`
    case null:
      return true
  }
}

async function findCourse(req: PayloadRequest, course: unknown): Promise<Course | null> {
  const id = typeof course === 'object' && course !== null && 'id' in course ? course.id : course
  if (typeof id !== 'string' || !isDocumentId(req.payload, id)) return null
  return req.payload.db.findOne<Course>({
    collection: 'courses',
    where: { id: { equals: id } },
    req,
  })
}
