import { z } from 'zod'

import { documentIdSchema, momentSchema } from './field-schemas'

export const enquiryKinds = ['general', 'in-house'] as const
export type EnquiryKind = (typeof enquiryKinds)[number]

/** Characters. The form's `maxlength` and the CMS's fields use the same figures. */
export const enquiryLimits = {
  name: 120,
  email: 254,
  phone: 40,
  organisation: 160,
  messageMin: 10,
  message: 4000,
  page: 300,
  website: 300,
} as const

/**
 * `POST /api/enquiries`. Text is trimmed, empty optional fields count as absent, and each message
 * is written for the person who fills in the form.
 */
export const enquiryRequestSchema = z.object({
  kind: z.enum(enquiryKinds),
  name: singleLine('Name', enquiryLimits.name).min(1, 'Enter your name'),
  email: singleLine('E-mail address', enquiryLimits.email)
    .min(1, 'Enter your e-mail address')
    .refine(
      (text) => text === '' || z.email().safeParse(text).success,
      'Enter an e-mail address in the correct format, like name@example.com',
    ),
  phone: optionalText(
    singleLine('Phone number', enquiryLimits.phone).regex(
      /^[0-9+() .x-]*$/i,
      'Enter a phone number, like 0113 496 0000 or +44 113 496 0000',
    ),
  ),
  organisation: optionalText(singleLine('Organisation', enquiryLimits.organisation)),
  message: z
    .string('Enter your message')
    .trim()
    .min(enquiryLimits.messageMin, `Message must be ${enquiryLimits.messageMin} characters or more`)
    .max(enquiryLimits.message, `Message must be ${enquiryLimits.message} characters or fewer`),
  courseId: optionalText(documentIdSchema),
  page: optionalText(singleLine('Page', enquiryLimits.page)),
  /** A field that people do not see: whoever fills it in is a program. */
  website: optionalText(singleLine('Website', enquiryLimits.website)),
})
export type EnquiryRequest = z.infer<typeof enquiryRequestSchema>

/** Answer 201. A program that filled in the hidden field gets the same answer, and nothing is stored. */
export const enquiryReceiptSchema = z.object({ id: documentIdSchema, receivedAt: momentSchema })
export type EnquiryReceipt = z.infer<typeof enquiryReceiptSchema>

export function isFromRobot(enquiry: EnquiryRequest): boolean {
  return enquiry.website !== undefined
}

/** Line breaks are refused because these fields end up in the headers of an e-mail. */
function singleLine(label: string, maxCharacters: number) {
  return z
    .string(`Enter your ${label.toLowerCase()}`)
    .trim()
    .max(maxCharacters, `${label} must be ${maxCharacters} characters or fewer`)
    .regex(/^[^\r\n]*$/, `${label} must be on one line`)
}

function optionalText<T extends z.ZodType<string>>(schema: T) {
  return z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
    schema.optional(),
  )
}
