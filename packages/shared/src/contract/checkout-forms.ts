import { z } from 'zod'

import { maxBasketLines, maxPlacesPerLine } from '../basket/limits'
import { documentIdSchema, momentSchema } from './field-schemas'
import {
  emailAddress,
  freeText,
  optional,
  organisationName,
  personName,
  postcodeIn,
  singleLine,
  telephoneNumber,
  vatNumber,
} from './typed-fields'

/** Characters. A form has no `maxlength`, since that would cut off in silence what is pasted. */
export const bookerLimits = {
  name: 120,
  email: 254,
  phone: 60,
  companyName: 160,
  addressLine: 120,
  town: 80,
  postcode: 12,
  country: 60,
  purchaseOrderNumber: 60,
  vatNumber: 30,
  need: 500,
} as const

/** A question about two fields is asked also when a third is wrong, so that all is told at once. */
const whateverElseIsWrong = {
  when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null,
}

const bookerKinds = ['individual', 'business'] as const
export type BookerKind = (typeof bookerKinds)[number]

const addressSchema = z.preprocess(
  withCountryBesidePostcode,
  z.object({
    line1: singleLine({
      label: 'Address line 1',
      maxCharacters: bookerLimits.addressLine,
      missing: 'Enter the first line of the address',
    }),
    line2: optional(
      singleLine({ label: 'Address line 2', maxCharacters: bookerLimits.addressLine }),
    ),
    town: singleLine({
      label: 'Town or city',
      maxCharacters: bookerLimits.town,
      missing: 'Enter a town or city',
    }),
    postcode: postcodeIn({ maxCharacters: bookerLimits.postcode }).optional(),
    country: optional(singleLine({ label: 'Country', maxCharacters: bookerLimits.country })),
  }),
)

/**
 * Who books and pays. Text is cleaned and empty optional fields count as absent; a business must
 * give its company's name, because the invoice is made out to it.
 */
export const bookerSchema = z
  .object({
    kind: z.enum(bookerKinds, 'Say whether you book for a business or for yourself'),
    name: personName({
      label: 'Name',
      maxCharacters: bookerLimits.name,
      missing: 'Enter your name',
    }),
    email: emailAddress({
      label: 'E-mail address',
      maxCharacters: bookerLimits.email,
      missing: 'Enter your e-mail address',
    }),
    phone: optional(telephoneNumber({ label: 'Phone number', maxCharacters: bookerLimits.phone })),
    companyName: optional(
      organisationName({ label: 'Company name', maxCharacters: bookerLimits.companyName }),
    ),
    address: addressSchema,
    purchaseOrderNumber: optional(
      singleLine({
        label: 'Purchase order number',
        maxCharacters: bookerLimits.purchaseOrderNumber,
      }),
    ),
    vatNumber: optional(vatNumber({ label: 'VAT number', maxCharacters: bookerLimits.vatNumber })),
  })
  .refine(({ kind, companyName }) => kind !== 'business' || companyName, {
    ...whateverElseIsWrong,
    path: ['companyName'],
    message: 'Enter the name of the company that books',
  })
export type Booker = z.infer<typeof bookerSchema>

/** Who books what is free: no invoice is made out. */
export const freeBookerSchema = z.object({
  kind: z.literal('individual'),
  name: bookerSchema.shape.name,
  email: bookerSchema.shape.email,
})

/** Who booked, whatever was asked of them. */
export type KeptBooker = Omit<Booker, 'address'> & {
  address?: Booker['address'] | undefined
  /** The moment of its last change since the order was placed. */
  purchaseOrderSince?: string | undefined
}

/** Whether everything is known of somebody that a booking which is paid for needs. */
export function canPay(booker: KeptBooker): booker is Booker {
  return booker.address !== undefined
}

/** As it was kept. Orders are older than today's rules, so that nothing is asked of it but its shape. */
export const keptBookerSchema: z.ZodType<KeptBooker> = z.object({
  kind: z.enum(bookerKinds),
  name: z.string(),
  email: z.string(),
  phone: z.string().optional(),
  companyName: z.string().optional(),
  address: z
    .object({
      line1: z.string(),
      line2: z.string().optional(),
      town: z.string(),
      postcode: z.string().optional(),
      country: z.string().optional(),
    })
    .optional(),
  purchaseOrderNumber: z.string().optional(),
  purchaseOrderSince: momentSchema.optional(),
  vatNumber: z.string().optional(),
})

const seatShape = { runId: documentIdSchema, seat: z.int().min(1).max(maxPlacesPerLine) }

/** Who sits in a place; the name may come later. `seat` counts from 1 within the line. */
export const delegateSchema = z
  .object({
    ...seatShape,
    name: optional(personName({ label: 'Name', maxCharacters: bookerLimits.name })),
    email: optional(emailAddress({ label: 'E-mail address', maxCharacters: bookerLimits.email })),
  })
  .refine(({ name, email }) => !email || name, {
    ...whateverElseIsWrong,
    path: ['name'],
    message: 'Enter the name of the person with this e-mail address',
  })
export type Delegate = z.infer<typeof delegateSchema>

export const keptDelegateSchema: z.ZodType<Delegate> = z.object({
  ...seatShape,
  name: z.string().optional(),
  email: z.string().optional(),
})

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
  dietary: optional(freeText({ label: 'This', maxCharacters: bookerLimits.need })),
  access: optional(freeText({ label: 'This', maxCharacters: bookerLimits.need })),
})
export type Need = z.infer<typeof needSchema>

export const keptNeedSchema: z.ZodType<Need> = z.object({
  ...seatShape,
  dietary: z.string().optional(),
  access: z.string().optional(),
})

export const needsSchema = z.array(needSchema).max(maxSeats)

/** `PUT …/needs`: an empty list says that nobody has any. */
export const needsRequestSchema = z.object({ needs: needsSchema })
export type NeedsRequest = z.infer<typeof needsRequestSchema>

/** So that a postcode is judged together with the rest, whatever else is missing. */
function withCountryBesidePostcode(address: unknown): unknown {
  if (typeof address !== 'object' || address === null) return address
  const { postcode: typed, country } = address as Record<string, unknown>
  return { ...address, postcode: { typed, country } }
}
