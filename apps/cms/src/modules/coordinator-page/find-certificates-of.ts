import { isTimeToRenew } from '@lectern/shared/before-course/renewals'
import { readCertificateCode } from '@lectern/shared/certificates/certificate-code'
import { standingOfCertificate } from '@lectern/shared/certificates/certificate-standing'
import type { CertificatesPage } from '@lectern/shared/contract/coordinator-page'
import type { Certificate } from '@lectern/shared/contract/payload-types'
import { calendarDayIn, type CalendarDay } from '@lectern/shared/time/calendar-day'
import type { Where } from 'payload'

import { findPage } from '@cms/database/find-page'
import type { Context } from '../orders'
import { loadReminderSettings } from '../settings'

const certificatesPerPage = 25

/** Certificates of the people on an organisation's bookings, by name; of each the newest first. */
export async function findCertificatesOf(
  { payload, now }: Context,
  { organisationId, page }: { organisationId: string; page: number },
): Promise<CertificatesPage> {
  const { docs, count, pageCount } = await findPage(payload, {
    collection: 'certificates',
    where: isTheirs(organisationId),
    sort: ['delegateName', '-issuedAt', 'id'],
    limit: certificatesPerPage,
    page,
  })
  const { renewalDaysBefore: daysBefore } = await loadReminderSettings(payload)
  const of = { today: calendarDayIn(now), daysBefore }
  return { certificates: docs.map((each) => view(each, of)), count, page, pageCount }
}

/** One of theirs, by the code on it; `null` for those of everybody else. */
export async function findCertificateOf(
  { payload }: Context,
  { organisationId, code: typed }: { organisationId: string; code: string },
): Promise<Certificate | null> {
  const code = readCertificateCode(typed)
  if (code === null) return null
  const where = { and: [{ code: { equals: code } }, isTheirs(organisationId)] }
  return payload.db.findOne<Certificate>({ collection: 'certificates', where })
}

/** As staff say at this moment: a booking that leaves the organisation takes its certificates along. */
function isTheirs(organisationId: string): Where {
  return { 'belongsTo.organisation': { equals: organisationId } }
}

function view(
  certificate: Certificate,
  { today, daysBefore }: { today: CalendarDay; daysBefore: number },
): CertificatesPage['certificates'][number] {
  const { delegateName: name, courseTitle, days, code, validUntil } = certificate
  return {
    ...{ name, courseTitle, days, code },
    ...(validUntil && { validUntil }),
    standing: standingOfCertificate(certificate, today),
    expiresSoon: isTimeToRenew(certificate, { daysBefore, today }),
  }
}
