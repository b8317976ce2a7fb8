import type { Course } from '@lectern/shared/contract/payload-types'
import { pence } from '@lectern/shared/money/pence'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { priceLabel } from '@lectern/shared/vat/price-label'
import { vatTreatmentAt } from '@lectern/shared/vat/rates'
import type { LexicalInlineBlockLabelServerProps } from '@payloadcms/richtext-lexical'
import type { PayloadRequest } from 'payload'

import { loadVatSettings } from '../../settings'

/** “£637 + VAT · Level 4 Certificate in Coaching”: what an inline price looks like to its writer. */
export async function CoursePriceLabel({ req, siblingData }: LexicalInlineBlockLabelServerProps) {
  const { course: courseId } = siblingData as { course?: unknown }
  if (typeof courseId !== 'string') return <span>Course price: please choose a course</span>
  const course = await findCourse(req, courseId)
  if (!course) return <span>Course price: this course is not to be had any more</span>
  return (
    <span>
      {await priceOf(course, req)} · {course.title}
    </span>
  )
}

function findCourse(req: PayloadRequest, id: string): Promise<Course | null> {
  return req.payload.findByID({
    collection: 'courses',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
}

async function priceOf(course: Course, req: PayloadRequest): Promise<string> {
  const { vatRateBasisPoints } = vatTreatmentAt({
    ...(await loadVatSettings(req.payload)),
    category: course.vatCategory,
    day: calendarDayIn(new Date()),
  })
  const { priceNetPence, lowestPriceNetPence, highestPriceNetPence } = course
  const netPence = pence(lowestPriceNetPence ?? priceNetPence)
  const isLowest = lowestPriceNetPence !== highestPriceNetPence
  const { prefix, main } = priceLabel({
    netPence,
    vatRateBasisPoints,
    audience: 'business',
    isLowest,
  })
  return `${prefix} ${main.text}`.trim()
}
