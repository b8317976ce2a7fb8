import { z } from 'zod'

import { documentIdSchema, momentSchema } from './field-schemas'
import {
  emailAddress,
  freeText,
  optional,
  organisationName,
  personName,
  singleLine,
  telephoneNumber,
} from './typed-fields'

export const enquiryKinds = ['general', 'in-house', 'complaint'] as const
export type EnquiryKind = (typeof enquiryKinds)[number]

/** Characters. The CMS's fields use the same figures; a form has none, since it would cut off in silence what is pasted. */
export const enquiryLimits = {
  name: 120,
  email: 254,
  phone: 60,
  organisation: 160,
  message: 4000,
  page: 300,
  website: 300,
} as const

/**
 * `POST /api/enquiries`. Text is cleaned, empty optional fields count as absent, and each message
 * is written for the person who fills in the form.
 */
export const enquiryRequestSchema = z.object({
  kind: z.enum(enquiryKinds),
  name: personName({
    label: 'Name',
    maxCharacters: enquiryLimits.name,
    missing: 'Enter your name',
  }),
  email: emailAddress({
    label: 'E-mail address',
    maxCharacters: enquiryLimits.email,
    missing: 'Enter your e-mail address',
  }),
  phone: optional(telephoneNumber({ label: 'Phone number', maxCharacters: enquiryLimits.phone })),
  organisation: optional(
    organisationName({ label: 'Organisation', maxCharacters: enquiryLimits.organisation }),
  ),
  message: freeText({
    label: 'Message',
    maxCharacters: enquiryLimits.message,
    missing: 'Enter your message',
  }),
  courseId: optional(documentIdSchema),
  page: optional(singleLine({ label: 'Page', maxCharacters: enquiryLimits.page })),
  /** A field that people do not see: whoever fills it in is a program. */
  website: optional(singleLine({ label: 'Website', maxCharacters: enquiryLimits.website })),
})
export type EnquiryRequest = z.infer<typeof enquiryRequestSchema>

/** Answer 201. A program that filled in the hidden field gets the same answer, and nothing is stored. */
export const enquiryReceiptSchema = z.object({ id: documentIdSchema, receivedAt: momentSchema })
export type EnquiryReceipt = z.infer<typeof enquiryReceiptSchema>

export function isFromRobot(enquiry: EnquiryRequest): boolean {
  return enquiry.website !== undefined
}
