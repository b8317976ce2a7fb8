import { bookerSchema } from '@lectern/shared/contract/checkout-forms'
import { freeText } from '@lectern/shared/contract/typed-fields'
import { randomUUID } from 'node:crypto'
import type { Endpoint } from 'payload'
import { z } from 'zod'

import { documentInAddress } from '@cms/http/document-in-address'
import { changeContact } from '../../changes'
import { noteEvent } from '../../orders'
import { onTimeLine, staffEndpoint } from '../staff-endpoint'
import { longestNoteCharacters } from './note-limit'

const { name, email, phone, companyName, purchaseOrderNumber, address } = bookerSchema.shape

/** `POST /api/orders/<id>/contact`: how whoever booked is reached, and their purchase order. */
const contactEndpoint = staffEndpoint({
  path: '/:id/contact',
  schema: z.object({
    name,
    email,
    phone,
    companyName,
    purchaseOrderNumber,
    address: address.optional(),
  }),
  answer: async ({ context, input, by, req }) => {
    await changeContact(context, {
      order: await documentInAddress(req, 'orders'),
      contact: input,
      by,
    })
    return { done: true }
  },
  record: onTimeLine,
})

/** `POST /api/orders/<id>/notes`: for colleagues; the customer never reads it. */
const noteEndpoint = staffEndpoint({
  path: '/:id/notes',
  schema: z.object({
    text: freeText({
      label: 'The note',
      maxCharacters: longestNoteCharacters,
      missing: 'Write what you want to note',
    }),
  }),
  answer: async ({ context, input, by, req }) => {
    const { id: orderId } = await documentInAddress(req, 'orders')
    const noted = { orderId, name: `note/${randomUUID()}`, text: input.text, by, now: context.now }
    await noteEvent(context.payload, noted)
    return { done: true }
  },
  record: onTimeLine,
})

/** Of the collection `orders`. */
export const contactEndpoints: Endpoint[] = [contactEndpoint, noteEndpoint]
