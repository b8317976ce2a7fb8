import { parsePounds } from '@lectern/shared/money/parse-pounds'
import { z } from 'zod'

/** Pounds as staff type them; in pence, and more than nothing. */
export const amountSchema = z.string('Enter an amount').transform((typed, context) => {
  const parsed = parsePounds(typed)
  const message =
    parsed.kind === 'refused' ? parsed.message : parsed.pence === 0 && 'Enter more than nothing'
  if (message) {
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  }
  return parsed.kind === 'amount' ? parsed.pence : z.NEVER
})
