import { enquiryRequestSchema } from '@lectern/shared/contract/enquiry'

import { jsonEndpoint } from '../../http/json-endpoint'
import { receiveEnquiry } from './receive-enquiry'

/** Bytes. A message of 4,000 characters may take 16,000 of them. */
const maxBodyBytes = 32_000

/** `POST /api/enquiries`; it takes the place of Payload's own route that creates a document. */
export const enquiriesEndpoint = jsonEndpoint({
  path: '/',
  schema: enquiryRequestSchema,
  maxBodyBytes,
  status: 201,
  answer: (enquiry, { payload }) => receiveEnquiry(payload, enquiry),
})
