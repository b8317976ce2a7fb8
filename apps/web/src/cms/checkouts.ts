import 'server-only'
import type { Basket } from '@lectern/shared/basket/basket'
import { addressProofPath } from '@lectern/shared/contract/address-proof'
import {
  checkoutPaths,
  checkoutSchema,
  paymentStartSchema,
  savedCheckoutSchema,
  type Checkout,
  type CheckoutStep,
  type PaymentRequest,
} from '@lectern/shared/contract/checkout'
import {
  problemBodySchema,
  type FieldProblem,
  type ProblemReason,
} from '@lectern/shared/contract/problem'
import { cache } from 'react'
import type { CheckoutView } from '../views/checkout'
import { CmsRefusedError } from './client'
import { readSite } from './site'
import { toPricedLine, toPricedTotals } from './to-view/priced-line'
import { askForVisitor } from './visitor'

/** What stands in the way. `fields` come with answers that need another look. */
export interface Refused {
  kind: 'refused'
  reason: ProblemReason
  fields: FieldProblem[]
}

type Outcome<Good> = Good | Refused

interface CheckoutBegun {
  attemptKey: string
  proof: string | undefined
  /** Whose price the basket has shown. */
  code: string | undefined
  /** The token of a coordinator's page. */
  organisationLink: string | undefined
}

/** Holds the places of a basket and begins an order. */
export async function startCheckout(
  basket: Basket,
  { attemptKey, proof, code, organisationLink }: CheckoutBegun,
): Promise<Outcome<{ kind: 'started'; token: string }>> {
  const lines = basket.map(({ runId, count }) => ({ runId, count }))
  const body = {
    ...{ attemptKey, lines },
    ...(isProof(proof) && { proof }),
    ...(code && { code }),
    ...(organisationLink && { organisationLink }),
  }
  const response = await askForVisitor({ method: 'POST', path: checkoutPaths.checkouts, body })
  if (!response.ok) return readRefusal(response)
  const { token } = checkoutSchema.parse(await response.json())
  return { kind: 'started', token }
}

/** Sends a link to an e-mail address, which proves when it is followed that somebody reads its post. */
export async function sendAddressProof(email: string): Promise<Outcome<{ kind: 'sent' }>> {
  const response = await askForVisitor({ method: 'POST', path: addressProofPath, body: { email } })
  return response.ok ? { kind: 'sent' } : readRefusal(response)
}

/** Null when there is no order of that name. Once per page, however many parts of it ask. */
export const readCheckout = cache(async (token: string): Promise<CheckoutView | null> => {
  if (!isToken(token)) return null
  const response = await askForVisitor({ method: 'GET', path: checkoutPaths.checkout(token) })
  return readView(response)
})

/** Asks how the payment stands, and settles the order accordingly. */
export async function settleCheckout(token: string): Promise<CheckoutView | null> {
  if (!isToken(token)) return null
  return readView(await askForVisitor({ method: 'POST', path: checkoutPaths.settle(token) }))
}

/** Keeps the answers of one step, which the contract's schema has accepted. */
export async function saveStepAnswers(
  token: string,
  step: Exclude<CheckoutStep, 'check'>,
  answers: object,
): Promise<Outcome<{ kind: 'saved' }>> {
  if (!isToken(token)) return missing
  const path = checkoutPaths[step](token)
  const response = await askForVisitor({ method: 'PUT', path, body: answers })
  if (!response.ok) return readRefusal(response)
  savedCheckoutSchema.parse(await response.json())
  return { kind: 'saved' }
}

/** More time while the places are kept; after that, the places anew if there still are any. */
export async function extendCheckout(token: string): Promise<Outcome<{ kind: 'extended' }>> {
  if (!isToken(token)) return missing
  const response = await askForVisitor({ method: 'POST', path: checkoutPaths.extend(token) })
  return response.ok ? { kind: 'extended' } : readRefusal(response)
}

/** Where the browser goes to pay, or to the confirmation when nothing is to be paid. */
export async function startPayment(
  token: string,
  request: PaymentRequest,
): Promise<Outcome<{ kind: 'started'; redirectTo: string }>> {
  if (!isToken(token)) return missing
  const path = checkoutPaths.pay(token)
  const response = await askForVisitor({ method: 'POST', path, body: request })
  if (!response.ok) return readRefusal(response)
  const { redirectTo } = paymentStartSchema.parse(await response.json())
  return { kind: 'started', redirectTo }
}

/** Gives the places back; an order that was paid for meanwhile stays. */
export async function abandonCheckout(token: string): Promise<void> {
  if (!isToken(token)) return
  await askForVisitor({ method: 'POST', path: checkoutPaths.abandon(token) })
}

/** Tokens stand in addresses, so anything may come: what cannot be one is not sent on. */
export function isToken(text: string): boolean {
  return /^[\w-]{1,100}\.[\w-]{1,100}$/.test(text)
}

/** A cookie may hold anything. */
export function isProof(text: string | undefined): boolean {
  return text !== undefined && /^[\w.-]{1,500}$/.test(text)
}

const missing: Refused = { kind: 'refused', reason: 'not-found', fields: [] }

export async function readRefusal(response: Response): Promise<Refused> {
  const { error } = problemBodySchema.parse(await response.json())
  return { kind: 'refused', reason: error.reason, fields: error.fields ?? [] }
}

async function readView(response: Response): Promise<CheckoutView | null> {
  if (response.status === 404) return null
  if (!response.ok) throw new CmsRefusedError('/checkouts', response.status)
  return toCheckoutView(checkoutSchema.parse(await response.json()))
}

async function toCheckoutView(checkout: Checkout): Promise<CheckoutView> {
  const { audience } = await readSite()
  return {
    ...checkout,
    lines: checkout.lines.map((line) => toPricedLine(line, audience)),
    totals: toPricedTotals(checkout.totals),
  }
}
