import { paths } from '@lectern/shared/addresses/paths'
import { cpdHoursText } from '@lectern/shared/certificates/certificate-standing'
import type { Booking, Certificate, Email, Order } from '@lectern/shared/contract/payload-types'
import { dateText } from '@lectern/shared/time/moment-text'

import { keyedDocumentId } from '@cms/database/document-ids'
import { findByIds } from '@cms/database/find-by-ids'
import { currentEnv } from '@cms/env'
import type { Details } from '@cms/mail/letter'
import { contentOf, type Context } from '../../orders'
import { storedCertificateTokenOf } from '../certificate-token'
import { emailKeyOf, queueEmail } from '../queue-email'

interface Issued {
  order: Order
  booking: Booking
  certificate: Certificate
}

/** To whoever came, or to whoever booked for them where there is no address. Once for each certificate. */
export async function queueCertificateEmail(
  context: Context,
  { order, booking, certificate }: Issued,
): Promise<void> {
  const { booker } = contentOf(order)
  const { delegateName, courseTitle } = certificate
  const isTheirs = Boolean(booking.delegateEmail)
  const url = `${currentEnv().WEB_URL}${paths.ownCertificate(storedCertificateTokenOf(certificate))}`
  await queueEmail(context, {
    order,
    email: {
      name: nameOf(certificate),
      to: booking.delegateEmail || booker?.email || '',
      subject: isTheirs
        ? `Your certificate: ${courseTitle}`
        : `The certificate of ${delegateName}: ${courseTitle}`,
      parts: [
        `Hello ${isTheirs ? delegateName : (booker?.name ?? '')},`,
        isTheirs
          ? 'You were there on all days of the course. Here is your certificate.'
          : `${delegateName} was there on all days of the course. We have no address of theirs, so we send you the certificate: please hand it on.`,
        certificateDetails(certificate),
        { kind: 'button', label: 'See and save the certificate', url },
        `Whoever wants to know whether it is valid can type its code at ${currentEnv().WEB_URL}${paths.checkCertificate}. They see name, course, days and until when it is valid, and nothing else.`,
      ],
    },
  })
}

/** Those of them that no letter has been stored about. */
export async function certificatesWithoutEmail(
  { payload }: Context,
  certificates: readonly Certificate[],
): Promise<Certificate[]> {
  const emailIdOf = (each: Certificate) =>
    keyedDocumentId(payload, emailKeyOf({ orderId: each.orderId }, nameOf(each)))
  const stored = await findByIds<Email>(payload, {
    collection: 'emails',
    ids: certificates.map(emailIdOf),
    select: { key: true },
  })
  return certificates.filter((each) => !stored.has(emailIdOf(each)))
}

function nameOf({ id }: Certificate): `certificate/${string}` {
  return `certificate/${id}`
}

function certificateDetails(certificate: Certificate): Details {
  const { courseTitle, days, cpdHours, validUntil, code } = certificate
  return {
    kind: 'details',
    heading: courseTitle,
    lines: [
      days,
      ...(cpdHours ? [`CPD: ${cpdHoursText(cpdHours)}`] : []),
      validUntil ? `Valid until ${dateText(validUntil)}` : 'Valid for ever',
      `Code: ${code}`,
    ],
  }
}
