import {
  daysMissed,
  isLastDayReached,
  mayHaveCertificate,
} from '@lectern/shared/certificates/may-have'
import type { Earned } from '@lectern/shared/certificates/may-have'
import type { Certificate, Course } from '@lectern/shared/contract/payload-types'
import { calendarDayIn, type CalendarDay } from '@lectern/shared/time/calendar-day'
import type { Payload } from 'payload'

import { idOf } from '@cms/database/document-ids'
import { findAll } from '@cms/database/find-all'
import type { Attendee, Register } from '../attendance'

/** What a course says of its certificates. */
export interface CertificateTerms {
  isGiven: boolean
  cpdHours: number
  months: number | null
}

/** How a certificate that stands is no longer what the register says. */
export type Difference =
  | { is: 'not-there'; days: CalendarDay[] }
  | { is: 'other-name'; name: string }
  /** The place was moved or cancelled. */
  | { is: 'not-on-date' }

export interface StandingCertificate {
  certificate: Certificate
  difference: Difference | null
}

/** The certificates of a date: who may have one, and who has. */
export interface CertificatesOfRun {
  terms: CertificateTerms
  isLastDayReached: boolean
  /** Everybody on the register. */
  places: { attendee: Attendee; earned: Earned; round: number }[]
  standing: StandingCertificate[]
  revoked: Certificate[]
}

export async function loadCertificates(
  { payload, now }: { payload: Payload; now: Date },
  register: Register,
): Promise<CertificatesOfRun> {
  const { run, attendees, days } = register
  const [certificates, terms] = await Promise.all([
    findAll(payload, {
      collection: 'certificates',
      where: { runId: { equals: run.id } },
      sort: 'issuedAt',
    }),
    loadTerms(payload, idOf(run.course)),
  ])
  const standing = certificates.filter(({ revokedAt }) => !revokedAt)
  const revoked = certificates.filter(({ revokedAt }) => revokedAt)
  const ofPlace = (id: string) => (each: Certificate) => each.bookingId === id
  return {
    terms,
    isLastDayReached: isLastDayReached(days, calendarDayIn(now, run.timeZone)),
    places: attendees.map((attendee) => {
      const { id, delegateName: name } = attendee.booking
      const presentDays = presentDaysOf(register, id)
      const hasOne = standing.some(ofPlace(id))
      return {
        attendee,
        earned: mayHaveCertificate(days, { name, presentDays, hasOne }),
        round: revoked.filter(ofPlace(id)).length,
      }
    }),
    standing: standing.map((certificate) => ({
      certificate,
      difference: differenceOf(register, certificate),
    })),
    revoked,
  }
}

async function loadTerms(payload: Payload, courseId: string): Promise<CertificateTerms> {
  const where = { id: { equals: courseId } }
  const course = await payload.db.findOne<Course>({ collection: 'courses', where })
  return {
    isGiven: Boolean(course?.givesCertificate),
    cpdHours: course?.cpdHours ?? 0,
    months: course?.certificateMonths ?? null,
  }
}

function presentDaysOf({ attendances }: Register, bookingId: string): CalendarDay[] {
  return attendances
    .filter((each) => each.bookingId === bookingId && each.isPresent)
    .map(({ day }) => day)
}

function differenceOf(
  register: Register,
  { bookingId, delegateName }: Certificate,
): Difference | null {
  const place = register.attendees.find(({ booking }) => booking.id === bookingId)
  if (!place) return { is: 'not-on-date' }
  const name = place.booking.delegateName ?? ''
  // A name that was erased is no other name.
  if (name && name !== delegateName) return { is: 'other-name', name }
  const days = name ? daysMissed(register.days, presentDaysOf(register, bookingId)) : []
  return days.length > 0 ? { is: 'not-there', days } : null
}
