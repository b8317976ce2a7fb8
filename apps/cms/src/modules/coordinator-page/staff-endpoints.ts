import type { Organisation } from '@lectern/shared/contract/payload-types'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { documentInAddress } from '@cms/http/document-in-address'
import { Refusal } from '@cms/http/refusal'
import { staffEndpoint } from '../desk'
import { coordinatorLinks, type Coordinator } from '../organisations'
import { sendLink } from './send-link'

const schema = z.object({ coordinatorId: z.string().min(1).max(100) })

/** `POST /api/organisations/<id>/page-links`: sends a coordinator a link to the page, in place of the one before. */
const sendEndpoint = staffEndpoint({
  path: '/:id/page-links',
  record: { kind: 'page-link-sent', of: 'organisations' },
  schema,
  answer: async ({ context, input, by, req }) => {
    const organisation = await organisationOf(req)
    const coordinator = coordinatorOf(organisation, input.coordinatorId)
    await sendLink(context, { organisation, coordinator, by })
    return { done: true }
  },
})

/** `POST /api/organisations/<id>/page-links/ended`: it opens nothing from now on. */
const endEndpoint = staffEndpoint({
  path: '/:id/page-links/ended',
  record: { kind: 'page-link-ended', of: 'organisations' },
  schema,
  answer: async ({ context: { payload }, input, req }) => {
    const coordinator = coordinatorOf(await organisationOf(req), input.coordinatorId)
    await coordinatorLinks.end(payload, String(coordinator.id))
    return { done: true }
  },
})

/** Of the collection `organisations`. */
export const linkEndpoints: Endpoint[] = [sendEndpoint, endEndpoint]

async function organisationOf(req: PayloadRequest): Promise<Organisation> {
  const organisation = await documentInAddress(req, 'organisations')
  if (organisation.deletedAt) throw new Refusal('not-found')
  return organisation
}

function coordinatorOf({ coordinators }: Organisation, id: string): Coordinator {
  const found = coordinators?.find((each) => each.id === id)
  if (found) return found
  throw new Refusal('invalid-fields', {
    message: 'This coordinator is not there any more. Save the organisation, and press again.',
  })
}
