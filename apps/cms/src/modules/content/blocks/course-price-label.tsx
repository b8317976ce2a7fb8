import type { Course } from '@lectern/shared/contract/payload-types'
import { pence } from '@lectern/shared/money/pence'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { priceOnDay } from '@lectern/shared/vat/price-on-day'
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
  const vat = await loadVatSettings(req.payload)
  const { priceNetPence, lowestPriceNetPence, highestPriceNetPence, vatCategory } = course
  const price = {
    netPence: pence(lowestPriceNetPence ?? priceNetPence),
    category: vatCategory,
    isLowest: lowestPriceNetPence !== highestPriceNetPence,
  }
  const { prefix, main } = priceOnDay(
    price,
    { ...vat, audience: 'business' },
    calendarDayIn(new Date()),
  )
  return `${prefix} ${main.text}`.trim()
}
