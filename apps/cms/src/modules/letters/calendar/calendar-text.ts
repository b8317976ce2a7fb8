import { TZDate } from '@date-fns/tz'
import type { CheckoutLine } from '@lectern/shared/contract/checkout'
import { periodOfDay } from '@lectern/shared/time/course-days'
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'

import { whereOnDay, type JoiningPapers, type WhereToJoin } from '../joining-papers'
import { addressInCalendar, timeZoneOf } from './calendar-parts'

/** One day of one course date. */
export interface CalendarEntry {
  uid: string
  line: CheckoutLine
  /** The place of the day among those of the line. */
  index: number
  isOver: boolean
  papers: JoiningPapers | undefined
}

export interface CalendarContent {
  reference: string
  entries: readonly CalendarEntry[]
  organizer: { name: string; email: string } | null
  /** Calendars keep the entry with the larger one. */
  sequence: number
  stamp: Date
}

/** iCalendar, RFC 5545. */
export function calendarText(content: CalendarContent): string {
  const { reference, entries, sequence, stamp } = content
  const organizer = content.organizer && asParameter(content.organizer)
  const isAllOver = entries.every(({ isOver }) => isOver)
  const calendar = ical({
    name: `Booking ${reference}`,
    prodId: '//Lectern//Booking//EN',
    method: isAllOver ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: timeZoneOf },
  })
  for (const entry of entries) {
    calendar.createEvent({ sequence, stamp, organizer, ...toEvent(entry, reference) })
  }
  return calendar.toString()
}

/** A name in quotation marks has none within it, and nothing to escape them with (RFC 5545, 3.2). */
function asParameter({ name, email }: { name: string; email: string }) {
  return { name: name.replaceAll('"', "'").replaceAll(/[\\\s]+/g, ' '), email }
}

function toEvent({ uid, line, index, isOver, papers }: CalendarEntry, reference: string) {
  const day = line.days[index]
  if (!day) throw new RangeError(`There is no day ${index} of ${line.courseTitle}`)
  const { startsAt, endsAt } = periodOfDay(day, line.timeZone)
  const where = papers && whereOnDay(papers, index)
  const link = isOver ? undefined : where?.onlineLink
  return {
    id: uid,
    status: isOver ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // By the clock of the place, whatever becomes of its summer time.
    timezone: line.timeZone,
    start: new TZDate(startsAt, line.timeZone),
    end: new TZDate(endsAt, line.timeZone),
    summary: day.title ? `${line.courseTitle}: ${day.title}` : line.courseTitle,
    location: where?.addressLines.length
      ? where.addressLines.join(', ')
      : (day.place ?? line.place),
    description: descriptionOf(
      reference,
      isOver ? {} : { ...where, joiningInstructions: papers?.joiningInstructions },
    ),
    ...(link && { url: addressInCalendar(link) }),
  }
}

type ToldOfDay = Partial<WhereToJoin> & Pick<Partial<JoiningPapers>, 'joiningInstructions'>

function descriptionOf(reference: string, told: ToldOfDay): string {
  const { directions, accessibility, onlineLink, joiningInstructions } = told
  return [
    `Booking ${reference}`,
    onlineLink && `Join online: ${onlineLink}`,
    directions && `How to get there: ${directions}`,
    accessibility && `Access: ${accessibility}`,
    joiningInstructions,
  ]
    .filter((part) => !!part)
    .join('\n\n')
}
