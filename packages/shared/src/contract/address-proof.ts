import { z } from 'zod'

/** `POST /api/checkouts/address`, at the CMS: sends a link to it, at most three an hour. Answers alike for all. */
export const addressProofPath = '/api/checkouts/address'
export const addressProofRequestSchema = z.object({
  email: z.email('Enter an e-mail address in the correct format, like name@example.com').max(254),
})

/** Of what such a link carries; it holds for a week. */
export const addressProofSchema = z.string().max(500)
