import 'server-only'
import { paymentStartSchema } from '@lectern/shared/contract/checkout'
import {
  accountPaths,
  accountStandingSchema,
  type AccountBooking,
  type AccountStanding,
} from '@lectern/shared/contract/on-account'
import { isProof, isToken, readRefusal, type Refused } from './checkouts'
import { CmsRefusedError } from './client'
import { askForVisitor } from './visitor'

/** Whether a checkout can be paid by invoice, by whoever has this proof. Null when there is none of that name. */
export async function readAccountStanding(
  token: string,
  proof: string | undefined,
): Promise<AccountStanding | null> {
  if (!isToken(token)) return null
  const path = accountPaths.standing(token)
  const body = isProof(proof) ? { proof } : {}
  const response = await askForVisitor({ method: 'POST', path, body })
  if (response.status === 404) return null
  if (!response.ok) throw new CmsRefusedError(path, response.status)
  return accountStandingSchema.parse(await response.json())
}

/** Sends whoever books a link with which the checkout goes on. */
export async function sendAccountLink(token: string): Promise<Refused | { kind: 'sent' }> {
  const path = accountPaths.letter(token)
  const response = await askForVisitor({ method: 'POST', path })
  return response.ok ? { kind: 'sent' } : readRefusal(response)
}

type BookingOnAccount = Omit<AccountBooking, 'purchaseOrderNumber'> & {
  purchaseOrderNumber: string | undefined
}

/** Asks staff whether a booking may be paid by invoice; its places wait for the answer. */
export async function askForAccount(
  token: string,
  booking: BookingOnAccount,
): Promise<Refused | { kind: 'asked' }> {
  const response = await askForVisitor({
    method: 'POST',
    path: accountPaths.ask(token),
    body: booking,
  })
  return response.ok ? { kind: 'asked' } : readRefusal(response)
}

export async function bookOnAccount(
  token: string,
  booking: BookingOnAccount,
): Promise<Refused | { kind: 'started'; redirectTo: string }> {
  const path = accountPaths.book(token)
  const response = await askForVisitor({ method: 'POST', path, body: booking })
  if (!response.ok) return readRefusal(response)
  const { redirectTo } = paymentStartSchema.parse(await response.json())
  return { kind: 'started', redirectTo }
}
