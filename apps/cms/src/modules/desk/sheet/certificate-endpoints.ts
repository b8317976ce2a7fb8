import { documentIdSchema } from '@lectern/shared/contract/field-schemas'
import { singleLine } from '@lectern/shared/contract/typed-fields'
import type { Endpoint } from 'payload'
import { z } from 'zod'

import { issueCertificates, revokeCertificate } from '../../certificates'
import { runOf } from '../run-of'
import { staffEndpoint } from '../staff-endpoint'
import { maxReasonCharacters } from './certificate-limits'
import { certificatesWords } from './certificate-words'

/** `POST /api/course-runs/<id>/certificates`: to everybody who may have one and has none. */
const issueEndpoint = staffEndpoint({
  path: '/:id/certificates',
  schema: z.object({}),
  answer: async ({ context, by, req }) => {
    const { id: runId } = await runOf(req)
    const { issued } = await issueCertificates(context, { runId, by })
    const said =
      issued > 0
        ? `Done: ${certificatesWords(issued)} issued, and the letters are on their way.`
        : 'Nobody was without one: none was issued.'
    return { issued, said: [said] }
  },
  record: {
    kind: 'certificates-issued',
    of: 'course-runs',
    details: ({ issued }) => `${issued} issued`,
  },
})

const revocationSchema = z.object({
  certificateId: documentIdSchema,
  reason: singleLine({
    label: 'Reason',
    maxCharacters: maxReasonCharacters,
    missing: 'Say why it is revoked',
  }),
})

/** `POST /api/course-runs/<id>/certificates/revoked`: ends one of them for good. */
const revokeEndpoint = staffEndpoint({
  path: '/:id/certificates/revoked',
  record: { kind: 'certificate-revoked', of: 'course-runs' },
  schema: revocationSchema,
  answer: async ({ context, input, by, req }) => {
    const { id: runId } = await runOf(req)
    await revokeCertificate(context, { ...input, runId, by })
    return { done: true }
  },
})

/** Of the collection `course-runs`. */
export const certificateEndpoints: Endpoint[] = [issueEndpoint, revokeEndpoint]
