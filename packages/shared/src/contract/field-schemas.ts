import { z } from 'zod'

import { pence } from '../money/pence'
import { isCalendarDay } from '../time/calendar-day'
import { isClockTime } from '../time/clock-time'
import { vatCategories } from '../vat/vat'

/** A document id: a UUID from SQLite or an ObjectId from MongoDB. */
export const documentIdSchema = z.string().regex(/^[A-Za-z0-9-]{1,64}$/, 'This is not an id')

export const penceSchema = z.int().transform((wholePence) => pence(wholePence))

export const vatCategorySchema = z.enum(vatCategories)

/** Basis points: 2000 is 20 %. */
export const vatRateBasisPointsSchema = z.int().min(0).max(10_000)

/** A moment in ISO 8601 with its offset, as Payload writes dates. */
export const momentSchema = z.iso.datetime({ offset: true })

export const deliverySchema = z.enum(['venue', 'online'])

export const calendarDaySchema = z.string().refine(isCalendarDay, 'This is not a day')

export const clockTimeSchema = z.string().refine(isClockTime, 'This is not a time')

/** A `CourseDay`. */
export const courseDaySchema = z.object({
  day: calendarDaySchema,
  from: clockTimeSchema,
  until: clockTimeSchema,
  title: z.string().optional(),
  place: z.string().optional(),
})
