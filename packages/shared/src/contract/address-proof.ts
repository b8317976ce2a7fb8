import { z } from 'zod'

/** `POST /api/checkouts/address`, at the CMS: sends a link to it, at most three an hour. Answers alike for all. */
export const addressProofPath = '/api/checkouts/address'
export const addressProofRequestSchema = z.object({
  email: z.email('Enter an e-mail address in the correct format, like name@example.com').max(254),
})

/** Of what such a link carries; it holds for a week. */
export const addressProofSchema = z.string().max(500)

/** The website's page that the link leads to. */
export function addressPath(proof: string): string {
  return `/basket/address/${proof}`
}

/** Its page for an order that was booked with an address that has not answered yet. */
export function orderAddressPath(token: string, proof: string): string {
  return `/orders/${token}/address/${proof}`
}
