import { documentIdSchema } from '@lectern/shared/contract/field-schemas'
import type { Endpoint } from 'payload'
import { z } from 'zod'

import { documentInAddress } from '@cms/http/document-in-address'
import { staffEndpoint } from '../../staff-endpoint'
import { mergeOrganisations } from './merge-organisations'
import { planInWords } from './plan-in-words'
import { planMerge } from './plan-merge'

const schema = z.object({
  intoId: z.union([
    documentIdSchema,
    z.literal('').transform((_, context) => {
      context.addIssue({ code: 'custom', message: 'Choose into which organisation it goes first.' })
      return z.NEVER
    }),
  ]),
})

/** `POST /api/organisations/<id>/merge/preview`: what would move. */
const previewEndpoint = staffEndpoint({
  path: '/:id/merge/preview',
  schema,
  record: { notRecorded: 'nothing is changed by looking' },
  answer: async ({ input: { intoId }, req }) => {
    const from = await documentInAddress(req, 'organisations')
    return { said: planInWords(await planMerge(req, { from, intoId })) }
  },
})

interface Answer {
  moved: number
  said: string[]
}

/** `POST /api/organisations/<id>/merge`: everything of it goes into another. */
const mergeEndpoint = staffEndpoint({
  path: '/:id/merge',
  schema,
  record: {
    kind: 'organisations-merged',
    of: 'organisations',
    details: ({ moved }: Answer) => (moved === 1 ? '1 booking' : `${moved} bookings`),
  },
  answer: async ({ context, input: { intoId }, by, req }): Promise<Answer> => {
    const from = await documentInAddress(req, 'organisations')
    const plan = await planMerge(req, { from, intoId })
    const { moved, left } = await mergeOrganisations(context, { plan, by, req })
    const said =
      left > 0
        ? `${moved} bookings have been moved, ${left} are left. Press again to go on.`
        : `${from.name} has gone into ${plan.into.name}.`
    return { moved, said: [said] }
  },
})

export const mergeEndpoints: Endpoint[] = [previewEndpoint, mergeEndpoint]
