import { TZDate } from '@date-fns/tz'
import { periodOfDay } from '@lectern/shared/time/course-days'
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'

import { addressInCalendar, timeZoneOf } from '../letters'
import type { TaughtDay, TrainerDate } from './find-trainer-dates'

/** Seconds after which a calendar may look again. */
const lookAgainSeconds = 3600

/**
 * The dates of a trainer as iCalendar (RFC 5545), to be subscribed to: an entry for each day, named after its
 * date and its place among the days, with a SEQUENCE that grows with each save. The same dates give the same text.
 */
export function trainerCalendar(trainer: string, dates: readonly TrainerDate[]): string {
  const calendar = ical({
    name: `${trainer}: dates`,
    prodId: '//Lectern//Dates//EN',
    method: ICalCalendarMethod.PUBLISH,
    ttl: lookAgainSeconds,
    timezone: { name: null, generator: timeZoneOf },
  })
  for (const date of dates) {
    for (const taught of date.days) calendar.createEvent(toEvent(date, taught))
  }
  return calendar.toString()
}

function toEvent({ run, title, isCalledOff, booked }: TrainerDate, taught: TaughtDay) {
  const { index, day, where } = taught
  const { startsAt, endsAt } = periodOfDay(day, run.timeZone)
  const savedAt = new Date(run.updatedAt)
  const link = isCalledOff ? undefined : where.onlineLink
  return {
    id: `date-${run.id}-day-${index + 1}@lectern`,
    sequence: Math.max(0, Math.round((savedAt.getTime() - Date.parse(run.createdAt)) / 1000)),
    stamp: savedAt,
    lastModified: savedAt,
    status: isCalledOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    timezone: run.timeZone,
    start: new TZDate(startsAt, run.timeZone),
    end: new TZDate(endsAt, run.timeZone),
    summary: day.title ? `${title}: ${day.title}` : title,
    location: placeWords(taught),
    description: [
      isCalledOff ? 'Called off' : `${booked} of ${run.capacity} places are taken`,
      ...(run.days.length > 1 ? [`Day ${index + 1} of ${run.days.length}`] : []),
      ...(link ? [`Join online: ${link}`] : []),
    ].join('\n'),
    ...(link && { url: addressInCalendar(link) }),
  }
}

/** "Loft, The Wharf, 1 Canal Street, Leeds", "Online" */
export function placeWords({ where }: Pick<TaughtDay, 'where'>): string {
  return where.addressLines.join(', ') || 'Online'
}
