import {
  calendarDaySchema,
  documentIdSchema,
  momentSchema,
} from '@lectern/shared/contract/field-schemas'
import { z } from 'zod'

/** One press: this person is here on this day, or is not. */
export const tickSchema = z.object({
  /** Made where it is pressed, so that the same tick can be sent again and counts once. */
  tickId: z.string().regex(/^[\w-]{8,64}$/, 'This is not the name of a tick'),
  bookingId: documentIdSchema,
  day: calendarDaySchema,
  isPresent: z.boolean(),
  /** When it was pressed, by the clock of this server as whoever pressed knows it. */
  at: momentSchema,
})
export type Tick = z.infer<typeof tickSchema>

/** What a phone without a network may gather on a date of many days. */
export const maxTicks = 500

export const ticksSchema = z.object({ ticks: z.array(tickSchema).max(maxTicks) })

/**
 * What became of a tick: `kept`, also when it had been sent before; `older` when somebody ticked the same
 * person and day later; `not-on-this-date` when the place was moved or cancelled, or the date has no such day.
 */
export type TickOutcome = 'kept' | 'older' | 'not-on-this-date'

export interface TickKept {
  tickId: string
  outcome: TickOutcome
}
