import type { Booking, Certificate } from '@lectern/shared/contract/payload-types'
import { termWords } from '@lectern/shared/privacy/retention-terms'
import { dateText } from '@lectern/shared/time/moment-text'

import { findByIds } from '@cms/database/find-by-ids'
import { eachDocument } from './each-document'
import type { Held, Search } from './held'

/** All that is handed to the person. */
const fields = [
  ...(['code', 'delegateName', 'courseTitle', 'days', 'cpdHours', 'issuer'] as const),
  ...(['issuedAt', 'issuedBy', 'validUntil', 'revokedAt', 'revokedBy', 'revokedReason'] as const),
  ...(['bookingId', 'runId'] as const),
] as const

type Found = Pick<Certificate, 'id' | (typeof fields)[number]>

/** Certificates outlast the names on bookings, so they are looked for by themselves. */
export async function findCertificates({ req, person, terms }: Search): Promise<Held[]> {
  const found: Found[] = []
  for await (const each of eachDocument(req.payload, { collection: 'certificates', fields })) {
    found.push(each)
  }
  const bookings = await findByIds<Booking>(req.payload, {
    collection: 'bookings',
    ids: found.map(({ bookingId }) => bookingId),
  })
  return found.flatMap((certificate) => {
    const booking = bookings.get(certificate.bookingId)
    // Whoever has the place now may be somebody else.
    const isTheirPlace = booking?.delegateName === certificate.delegateName
    const email = isTheirPlace ? booking.delegateEmail : null
    const foundBy = person.isMeant({ name: certificate.delegateName, email: email ?? null })
    const until = termWords('certificates', terms)
    return foundBy ? [{ ...describe(certificate), until, foundBy }] : []
  })
}

function describe(certificate: Found): Omit<Held, 'foundBy' | 'until'> {
  const { id, bookingId: _, runId, ...data } = certificate
  const { code, delegateName, courseTitle, issuedAt } = certificate
  return {
    item: `certificates/${id}`,
    kind: 'certificates',
    title: `Certificate ${code} of ${dateText(issuedAt)}: ${delegateName}`,
    href: `/admin/collections/course-runs/${runId}/sheet`,
    goes: [`The certificate for ${courseTitle}: whoever checks its code finds nothing any more`],
    stays: [],
    data,
  }
}
