import { z } from 'zod'

import { maxBasketLines, maxPlacesPerLine } from '../basket/limits'
import { documentIdSchema } from './field-schemas'

/** Characters. The form's `maxlength` uses the same figures. */
export const bookerLimits = {
  name: 120,
  email: 254,
  phone: 40,
  companyName: 160,
  addressLine: 120,
  town: 80,
  postcode: 12,
  country: 60,
  purchaseOrderNumber: 60,
  vatNumber: 20,
  need: 500,
} as const

const bookerKinds = ['individual', 'business'] as const
export type BookerKind = (typeof bookerKinds)[number]

const addressSchema = z.object({
  line1: singleLine('Address line 1', bookerLimits.addressLine).min(
    1,
    'Enter the first line of the address',
  ),
  line2: optional(singleLine('Address line 2', bookerLimits.addressLine)),
  town: singleLine('Town or city', bookerLimits.town).min(1, 'Enter a town or city'),
  postcode: singleLine('Postcode', bookerLimits.postcode).min(1, 'Enter a postcode'),
  country: optional(singleLine('Country', bookerLimits.country)),
})

/**
 * Who books and pays. Text is trimmed and empty optional fields count as absent; a business must
 * give its company's name, because the invoice is made out to it.
 */
export const bookerSchema = z
  .object({
    kind: z.enum(bookerKinds, 'Say whether you book for a business or for yourself'),
    name: properName('Name', bookerLimits.name).min(1, 'Enter your name'),
    email: emailAddress('Enter your e-mail address'),
    phone: phoneNumber().min(1, 'Enter a phone number that we can reach you on'),
    companyName: optional(properName('Company name', bookerLimits.companyName)),
    address: addressSchema,
    purchaseOrderNumber: optional(
      singleLine('Purchase order number', bookerLimits.purchaseOrderNumber),
    ),
    vatNumber: optional(
      singleLine('VAT number', bookerLimits.vatNumber).regex(
        /^[A-Za-z0-9 .-]*$/,
        'A VAT number has letters and digits only, like GB 123 4567 89',
      ),
    ),
  })
  .superRefine((booker, context) => {
    if (booker.kind === 'business' && !booker.companyName) {
      context.addIssue({
        code: 'custom',
        path: ['companyName'],
        message: 'Enter the name of the company that books',
      })
    }
  })
export type Booker = z.infer<typeof bookerSchema>

const seatShape = { runId: documentIdSchema, seat: z.int().min(1).max(maxPlacesPerLine) }

/** Who sits in a place; the name may come later. `seat` counts from 1 within the line. */
export const delegateSchema = z
  .object({
    ...seatShape,
    name: optional(properName('Name', bookerLimits.name)),
    email: optional(emailAddress('Enter an e-mail address')),
  })
  .superRefine((delegate, context) => {
    if (delegate.email && !delegate.name) {
      context.addIssue({
        code: 'custom',
        path: ['name'],
        message: 'Enter the name of the person with this e-mail address',
      })
    }
  })
export type Delegate = z.infer<typeof delegateSchema>

const maxSeats = maxBasketLines * maxPlacesPerLine

/**
 * `PUT …/delegates`. With `bookerAttends` the first place of every line that has no name gets the
 * booker's. Places left out keep no name.
 */
export const delegatesRequestSchema = z.object({
  bookerAttends: z.boolean(),
  delegates: z.array(delegateSchema).max(maxSeats),
})
export type DelegatesRequest = z.infer<typeof delegatesRequestSchema>

/** Kept apart from the order and erased 30 days after the course. */
export const needSchema = z.object({
  ...seatShape,
  dietary: optional(z.string().trim().max(bookerLimits.need, tooLong('This', bookerLimits.need))),
  access: optional(z.string().trim().max(bookerLimits.need, tooLong('This', bookerLimits.need))),
})
export type Need = z.infer<typeof needSchema>

/** `PUT …/needs`: an empty list says that nobody has any. */
export const needsRequestSchema = z.object({ needs: z.array(needSchema).max(maxSeats) })
export type NeedsRequest = z.infer<typeof needsRequestSchema>

function emailAddress(missing: string) {
  return singleLine('E-mail address', bookerLimits.email)
    .min(1, missing)
    .refine(
      (text) => text === '' || z.email().safeParse(text).success,
      'Enter an e-mail address in the correct format, like name@example.com',
    )
}

/** E-mails greet people by it: a web address there would be somebody's advertisement, sent by us. */
function properName(label: string, maxCharacters: number) {
  return singleLine(label, maxCharacters).regex(
    /^(?!.*(:\/\/|www\.)).*$/i,
    `${label}: enter a name, not a web address`,
  )
}

function phoneNumber() {
  return singleLine('Phone number', bookerLimits.phone).regex(
    /^[0-9+() .x-]*$/i,
    'Enter a phone number, like 0113 496 0000 or +44 113 496 0000',
  )
}

/** Line breaks are refused because these fields end up in the headers of an e-mail. */
function singleLine(label: string, maxCharacters: number) {
  return z
    .string(`Enter: ${label.toLowerCase()}`)
    .trim()
    .max(maxCharacters, tooLong(label, maxCharacters))
    .regex(/^[^\r\n]*$/, `${label} must be on one line`)
}

function tooLong(label: string, maxCharacters: number): string {
  return `${label} must be ${maxCharacters} characters or fewer`
}

function optional<T extends z.ZodType<string>>(schema: T) {
  return z.preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
    schema.optional(),
  )
}
