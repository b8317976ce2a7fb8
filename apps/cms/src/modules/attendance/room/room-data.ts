import type { GivenAnswer } from '@lectern/shared/before-course/questions'
import type { Attendance } from '@lectern/shared/contract/payload-types'
import { momentParts } from '@lectern/shared/time/moment-text'
import { createHash } from 'node:crypto'

import { firmOf, registerClosesAt, type Attendee, type Register } from '../load-register'

/** What the page in the room knows: what people answered before the course; no money, no e-mail addresses, no needs. */
export interface RoomData {
  runId: string
  title: string
  where: string
  timeZone: string
  closesAt: string
  days: { day: string; label: string }[]
  people: RoomPerson[]
  /** Of the rest, so that the page knows when there is another. */
  listVersion: string
}

export interface RoomPerson {
  bookingId: string
  name: string
  detail: string
}

export interface RoomTick {
  bookingId: string
  day: string
  isPresent: boolean
  at: string
  by: string
}

export function roomDataOf(register: Register): RoomData {
  const { run, courseTitle, place, trainers, days, attendees, answers } = register
  const shown = {
    runId: run.id,
    title: courseTitle,
    where: [place, trainers.join(', ')].filter(Boolean).join(' · '),
    timeZone: run.timeZone,
    closesAt: registerClosesAt(run).toISOString(),
    days: days.map((day) => ({ day, label: dayLabel(day) })),
    people: attendees.map((attendee) => personOf(attendee, answers.get(attendee.booking.id))),
  }
  const listVersion = createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 16)
  return { ...shown, listVersion }
}

export function roomTicksOf({ attendances, attendees }: Register): RoomTick[] {
  const here = new Set(attendees.map(({ booking }) => booking.id))
  return attendances.filter(({ bookingId }) => here.has(bookingId)).map(toTick)
}

/** "Tue 15 Dec" */
export function dayLabel(day: string): string {
  const { weekday, day: date, month } = momentParts(`${day}T00:00:00.000Z`, 'UTC')
  return `${weekday.slice(0, 3)} ${date} ${month.slice(0, 3)}`
}

function personOf({ booking, order }: Attendee, answers: readonly GivenAnswer[] = []): RoomPerson {
  const { id, delegateName, seat } = booking
  const firm = firmOf(order)
  if (!delegateName) {
    return { bookingId: id, name: 'Not named yet', detail: `${firm}, place ${seat}` }
  }
  const told = answers.map(({ asked, answer }) => `${asked} ${answer}`)
  const detail = [firm === delegateName ? '' : firm, ...told].filter(Boolean).join(' · ')
  return { bookingId: id, name: delegateName, detail }
}

function toTick({ bookingId, day, isPresent, at, by }: Attendance): RoomTick {
  return { bookingId, day, isPresent: Boolean(isPresent), at, by }
}
