import { paths } from '@lectern/shared/addresses/paths'
import type { Booking, Certificate, Email, Order } from '@lectern/shared/contract/payload-types'
import { dateText } from '@lectern/shared/time/moment-text'

import { currentEnv } from '@cms/env'
import { limitedKey } from '@cms/limits/limited-key'
import type { LetterPart } from '@cms/mail/letter'
import { plainAddress } from '@cms/mail/plain-address'
import type { Context, OfferedRun } from '../../orders'
import { renewalRefusalKey } from '../about-renewal'
import { emailKeyOf, queueEmail, type EmailToQueue } from '../queue-email'
import { storedRenewalTokenOf } from '../renewal-token'
import { namesInWords, pastDetails } from './letter-parts'

/** A course that can be taken again. */
interface Renewable {
  order: Order
  course: { title: string; slug?: string | null | undefined }
  /** Its next dates, soonest first. */
  dates: readonly OfferedRun[]
}

interface OwnRenewal extends Renewable {
  booking: Booking
  certificate: Certificate
  to: string
  /** Whether that is the person's own address. */
  isTheirs: boolean
}

/** Tells whoever has a certificate that it expires, or whoever booked for them: once for each place. */
export async function queueRenewal(context: Context, renewal: OwnRenewal): Promise<void> {
  const { booking, certificate, to, isTheirs, course, order } = renewal
  const until = dateText(certificate.validUntil ?? '')
  const { delegateName } = certificate
  await queueEmail(context, {
    order,
    email: {
      name: ownRenewalName({ bookingId: booking.id, validUntil: certificate.validUntil }),
      to,
      subject: isTheirs
        ? `Your certificate expires on ${until}: ${course.title}`
        : `The certificate of ${delegateName} expires on ${until}: ${course.title}`,
      parts: [
        isTheirs ? `Hello ${delegateName},` : 'Hello,',
        `${isTheirs ? 'Your certificate' : `The certificate of ${delegateName}`} for ${course.title} is good until ${until}.`,
        ...howToRenew(renewal),
        ...ending(to),
      ],
    },
  })
}

interface RenewalsOfOrganisation extends Renewable {
  /** Of one date, all with the same last day. */
  certificates: readonly [Certificate, ...Certificate[]]
  to: string
}

/** The same for whoever looks after the organisation, all of a booking in one letter: once for each address. */
export async function queueRenewalsOfOrganisation(
  context: Context,
  renewal: RenewalsOfOrganisation,
): Promise<void> {
  const { certificates, to, course, order } = renewal
  const [first] = certificates
  const until = dateText(first.validUntil ?? '')
  const isOne = certificates.length === 1
  const names = certificates.map(({ delegateName }) => delegateName)
  await queueEmail(context, {
    order,
    email: {
      name: `${organisationRenewalName(first)}/${limitedKey(plainAddress(to))}`,
      to,
      subject: `${isOne ? 'A certificate expires' : `${certificates.length} certificates expire`} on ${until}: ${course.title}`,
      parts: [
        'Hello,',
        `The ${isOne ? 'certificate' : 'certificates'} for ${course.title} of ${namesInWords(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')))} ${isOne ? 'is' : 'are'} good until ${until}. You booked the course under ${order.reference}.`,
        ...howToRenew(renewal),
        ...ending(to),
      ],
    },
  })
}

/** When somebody was told that a certificate expires, the first time; `null` where nobody has been. */
export function renewalToldAt(emails: readonly Email[], certificate: Certificate): string | null {
  const owner = { orderId: certificate.orderId }
  const own = emailKeyOf(owner, ownRenewalName(certificate))
  const ofOrganisation = emailKeyOf(owner, organisationRenewalName(certificate))
  const sent = emails.filter(({ key }) => key === own || key.startsWith(`${ofOrganisation}/`))
  return sent.flatMap(({ sentAt }) => sentAt ?? []).toSorted()[0] ?? null
}

type Named = Pick<Certificate, 'bookingId' | 'validUntil'>

function ownRenewalName({ bookingId, validUntil }: Named): EmailToQueue['name'] {
  return `renewal/${bookingId}/${validUntil}`
}

function organisationRenewalName({
  runId,
  validUntil,
}: Pick<Certificate, 'runId' | 'validUntil'>): `renewal/${string}` {
  return `renewal/organisation/${runId}/${validUntil}`
}

function howToRenew({ course, dates }: Renewable): LetterPart[] {
  const url = currentEnv().WEB_URL + paths.courseDates(course.slug ?? '')
  if (dates.length === 0) {
    return [
      'There is no date of the course that can be booked just now. On its page you can ask to be told of new ones.',
      { kind: 'button', label: 'Tell me about new dates', url },
    ]
  }
  return [
    dates.length === 1 ? 'The next date of the course:' : 'The next dates of the course:',
    ...dates.map((run) => pastDetails(course.title, run)),
    { kind: 'button', label: 'See the dates, and book', url },
  ]
}

function ending(to: string): LetterPart[] {
  const token = storedRenewalTokenOf({ linkKey: renewalRefusalKey(to) })
  return [
    'We write once before a certificate expires. If you do not want this any more, you can end it in one step:',
    {
      kind: 'button',
      label: 'Do not write to me about certificates',
      url: currentEnv().WEB_URL + paths.renewals(token),
    },
  ]
}
