import { z } from 'zod'

/** Addresses at the CMS of what ends letters about certificates that expire, by the link in each. */
export const renewalsPaths = {
  /** GET → `renewalsPageSchema` | 404 */
  page: (token: string) => `/api/renewal-refusals/by-token/${token}`,
  /** POST, empty → `renewalsPageSchema`: no such letter goes to this address any more */
  end: (token: string) => `/api/renewal-refusals/by-token/${token}/end`,
} as const

export const renewalsPageSchema = z.object({
  token: z.string(),
  /** Whether this address gets no such letters any more. */
  isEnded: z.boolean(),
})
export type RenewalsPage = z.infer<typeof renewalsPageSchema>
