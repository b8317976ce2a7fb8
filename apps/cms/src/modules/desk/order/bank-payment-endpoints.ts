import { calendarDaySchema, documentIdSchema } from '@lectern/shared/contract/field-schemas'
import { optional, singleLine } from '@lectern/shared/contract/typed-fields'
import { formatPence } from '@lectern/shared/money/format'
import { pence } from '@lectern/shared/money/pence'
import { bankPaymentWays, invoicePaymentWays } from '@lectern/shared/orders/bank-payment'
import { addDays, calendarDayIn } from '@lectern/shared/time/calendar-day'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'

import { documentInAddress } from '@cms/http/document-in-address'
import { undoPayment, writeDownPaidBack, writeDownPayment } from '../../payments'
import { staffEndpoint } from '../staff-endpoint'
import { amountSchema } from './amount-schema'

/** Characters of what a payer wrote. */
const referenceLimit = 140
/** Days before today on which money may have come in. What is older is in the books of then. */
const oldestDays = 730

const daySchema = calendarDaySchema.refine((day) => {
  const today = calendarDayIn(new Date())
  return day <= today && day >= addDays(today, -oldestDays)
}, 'Enter a day that is not in the future, and not more than two years ago')

const entrySchema = z.object({
  amount: amountSchema,
  receivedOn: daySchema,
  way: z.enum(bankPaymentWays, 'Say how it was paid'),
  reference: optional(singleLine({ label: 'Reference', maxCharacters: referenceLimit })),
})

const paidBackSchema = entrySchema.extend({
  way: z.enum(invoicePaymentWays, 'Say how it was paid'),
})

const receivedEndpoint = staffEndpoint({
  path: '/:id/bank-payments',
  schema: entrySchema,
  answer: async ({ context, input, by, req, attempt }) => {
    const order = await documentInAddress(req, 'orders')
    const payment = { ...paymentIn(input), order, by, attempt: attempt ?? randomUUID() }
    const { amountPence } = await writeDownPayment(context, payment)
    return { amountPence }
  },
  record: { kind: 'payment-written', of: 'orders', details: ({ amountPence }) => sum(amountPence) },
})

const paidBackEndpoint = staffEndpoint({
  path: '/:id/bank-payments/paid-back',
  schema: paidBackSchema,
  answer: async ({ context, input, by, req, attempt }) => {
    const order = await documentInAddress(req, 'orders')
    const payment = { ...paymentIn(input), order, by, attempt: attempt ?? randomUUID() }
    const { amountPence } = await writeDownPaidBack(context, payment)
    return { amountPence }
  },
  record: {
    kind: 'payment-written',
    of: 'orders',
    details: ({ amountPence }) => `${sum(-amountPence)} paid back`,
  },
})

const undoEndpoint = staffEndpoint({
  path: '/:id/bank-payments/undone',
  schema: z.object({
    entryId: documentIdSchema,
    reason: singleLine({
      label: 'The reason',
      maxCharacters: 300,
      missing: 'Say what was wrong with it',
    }),
  }),
  answer: async ({ context, input, by, req }) => {
    const order = await documentInAddress(req, 'orders')
    const { amountPence } = await undoPayment(context, { order, ...input, by })
    return { amountPence }
  },
  record: {
    kind: 'payment-undone',
    of: 'orders',
    details: ({ amountPence }) => sum(Math.abs(amountPence)),
  },
})

export const bankPaymentEndpoints = [receivedEndpoint, paidBackEndpoint, undoEndpoint]

function paymentIn({ amount, receivedOn, way, reference }: z.output<typeof paidBackSchema>) {
  return { amountPence: amount, receivedOn, way, reference }
}

function sum(amountPence: number): string {
  return formatPence(pence(amountPence), 'total')
}
