import type { NumberFieldServerProps } from 'payload'

import { loadPriceSettings } from '../../settings'
import { CourseVisitorsPrice } from './course-visitors-price.client'
import { DateVisitorsPrice } from './date-visitors-price.client'
import './visitors-price.css'

type BeneathPrice = Pick<NumberFieldServerProps, 'path' | 'payload' | 'collectionSlug'>

/** Beneath a price that is typed without VAT: what visitors will read. */
export async function VisitorsPrice({ path, payload, collectionSlug }: BeneathPrice) {
  const settings = await loadPriceSettings(payload)
  return collectionSlug === 'courses' ? (
    <CourseVisitorsPrice path={path} settings={settings} />
  ) : (
    <DateVisitorsPrice path={path} settings={settings} />
  )
}
