import { z } from 'zod'

import { certificateStandings } from '../certificates/certificate-standing'
import { orderStates } from '../orders/order-state'
import { bookerLimits } from './checkout-forms'
import { calendarDaySchema, momentSchema, penceSchema } from './field-schemas'
import { courseDateSchema, orderDocumentSchema } from './placed-order'
import { emailAddress } from './typed-fields'

/** Addresses at the CMS of what an organisation has booked, by the token of one of its coordinators. */
export const coordinatorPaths = {
  /** GET → `coordinatorPageSchema` | 404 | 410 'link-expired', 'link-ended', 'organisation-gone' */
  page: (token: string, { coming, past, people }: CoordinatorPages) =>
    `/api/organisations/by-link/${token}?coming=${coming}&past=${past}&people=${people}`,
  /** GET → the invoice or credit note of one of these bookings, `html` or `pdf` */
  document: (token: string, number: string, format: 'html' | 'pdf') =>
    `/api/organisations/by-link/${token}/documents/${number}.${format}`,
  /** GET → the certificate of somebody on one of these bookings, on paper | 404, also where it was revoked */
  certificate: (token: string, code: string) =>
    `/api/organisations/by-link/${token}/certificates/${code}.pdf`,
  /** POST `coordinatorLinkRequestSchema`: the links of an address are sent to it. Answers alike, whether there are any or not. */
  links: '/api/organisations/links',
} as const

/** At which page each of the lists is. */
export interface CoordinatorPages {
  coming: number
  past: number
  people: number
}

export const coordinatorLinkRequestSchema = z.object({
  email: emailAddress({
    label: 'E-mail address',
    maxCharacters: bookerLimits.email,
    missing: 'Enter the e-mail address to which we sent the link',
  }),
})

/** Places of one booking on one date. */
const bookedDateSchema = z.object({
  courseTitle: z.string(),
  date: courseDateSchema,
  places: z.array(z.object({ name: z.string().optional(), isCancelled: z.boolean() })),
})

const organisationBookingSchema = z.object({
  reference: z.string(),
  state: z.enum(orderStates),
  placedAt: momentSchema,
  grossPence: penceSchema,
  /** How each net comes about that is less than the price of its places. */
  discounts: z.array(z.string()).optional(),
  /** `elsewhere`: by transfer, cheque or on the telephone, past the website. */
  payment: z.enum(['card', 'free', 'account', 'elsewhere']),
  /** Who booked; absent once that was erased. */
  bookedBy: z.string().optional(),
  dates: z.array(bookedDateSchema),
  documents: z.array(orderDocumentSchema),
})
export type OrganisationBooking = z.infer<typeof organisationBookingSchema>

const bookingsSchema = z.object({
  bookings: z.array(organisationBookingSchema),
  count: z.int().nonnegative(),
  page: z.int().positive(),
  pageCount: z.int().nonnegative(),
})
export type BookingsPage = z.infer<typeof bookingsSchema>

const personCertificateSchema = z.object({
  name: z.string(),
  courseTitle: z.string(),
  /** When it was taught, in words. */
  days: z.string(),
  code: z.string(),
  /** The last day on which it is good; absent where it is good for ever. */
  validUntil: calendarDaySchema.optional(),
  standing: z.enum(certificateStandings),
  /** Whether it is time to renew it. */
  expiresSoon: z.boolean(),
})

const certificatesSchema = z.object({
  certificates: z.array(personCertificateSchema),
  count: z.int().nonnegative(),
  page: z.int().positive(),
  pageCount: z.int().nonnegative(),
})
export type CertificatesPage = z.infer<typeof certificatesSchema>

/** Of bookings that are not paid by card, as far as payments were written down. */
const owedSchema = z.object({
  /** Of all invoices below. */
  openPence: penceSchema,
  /** The oldest due first. */
  invoices: z.array(
    z.object({
      number: z.string(),
      reference: z.string(),
      /** Null where no day was said. */
      dueOn: calendarDaySchema.nullable(),
      daysLate: z.int().nonnegative(),
      openPence: penceSchema,
    }),
  ),
  /** Beside what is known to come back. */
  paidTooMuchPence: penceSchema,
})

export const coordinatorPageSchema = z.object({
  /** Whose link it is. */
  coordinatorName: z.string(),
  organisationName: z.string(),
  /** When the link ends. */
  until: momentSchema,
  /** With a place that stands on a date that is not over, the next first. */
  coming: bookingsSchema,
  /** All others, the last first. */
  past: bookingsSchema,
  /** Certificates of the people on these bookings, by name, of each the newest first. */
  people: certificatesSchema,
  owed: owedSchema,
  /** Money that is to come back and has not, as far as it is known today. */
  refundsDue: z.array(
    z.object({
      reference: z.string(),
      grossPence: penceSchema,
      requestedAt: momentSchema,
      hasFailed: z.boolean(),
    }),
  ),
  /** References of bookings whose payment is not what was ordered. */
  paymentsInQuestion: z.array(z.string()),
})
export type CoordinatorPage = z.infer<typeof coordinatorPageSchema>
