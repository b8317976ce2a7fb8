import type { Trainer } from '@lectern/shared/contract/payload-types'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { documentInAddress } from '@cms/http/document-in-address'
import { Refusal } from '@cms/http/refusal'
import { staffEndpoint } from '../desk'
import { trainerLinks } from './trainer-links'

/** `POST /api/trainers/<id>/dates-address`: makes the private address of their dates, or another in its place. */
const renewEndpoint = staffEndpoint({
  path: '/:id/dates-address',
  record: { kind: 'trainer-address-made', of: 'trainers' },
  schema: z.object({}),
  answer: async ({ context: { payload, now }, by, req }) => {
    const { id } = await trainerOf(req)
    await trainerLinks.renew(payload, { ownerId: id, by, now })
    return { done: true }
  },
})

/** `POST /api/trainers/<id>/dates-address/ended`: it opens nothing from now on. */
const endEndpoint = staffEndpoint({
  path: '/:id/dates-address/ended',
  record: { kind: 'trainer-address-ended', of: 'trainers' },
  schema: z.object({}),
  answer: async ({ context: { payload }, req }) => {
    const { id } = await trainerOf(req)
    await trainerLinks.end(payload, id)
    return { done: true }
  },
})

/** Of the collection `trainers`. */
export const trainerEndpoints: Endpoint[] = [renewEndpoint, endEndpoint]

async function trainerOf(req: PayloadRequest): Promise<Trainer> {
  const trainer = await documentInAddress(req, 'trainers')
  if (trainer.deletedAt) throw new Refusal('not-found')
  return trainer
}
