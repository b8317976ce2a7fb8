import type { PaymentBrand } from '@lectern/shared/theme/payment-brand'
import { domainToASCII } from 'node:url'
import Stripe from 'stripe'

import { failureOf } from './failures'

/** What is sold, as Stripe's page shows it: each line is one item at our total, so that Stripe's sum is ours. */
export interface SessionRequest {
  orderId: string
  customerEmail: string
  lines: { name: string; grossPence: number }[]
  returnUrl: string
  cancelUrl: string
  /** Seconds since 1970. At least 30 minutes from now. */
  expiresAtSeconds: number
  /** Absent in requests that were stored before there was one. */
  brand?: PaymentBrand
}

/** How a Checkout Session stands, by Stripe's own word. */
export interface SessionState {
  sessionId: string
  status: 'open' | 'complete' | 'expired'
  isPaid: boolean
  url: string | null
  orderId: string | null
  currency: string | null
  totalPence: number | null
  receivedPence: number | null
  paymentIntentId: string | null
}

/** Stripe will not open such a session, and has not opened one. */
export class SessionRefusedError extends Error {
  override name = 'SessionRefusedError'
}

/** The same key and request always lead to the same session, so a call that was cut short is made again. */
export async function createSession(
  stripe: Stripe,
  { request, idempotencyKey }: { request: SessionRequest; idempotencyKey: string },
): Promise<SessionState> {
  try {
    const parameters = toParameters(request)
    return toState(await stripe.checkout.sessions.create(parameters, { idempotencyKey }))
  } catch (error) {
    const isRefused =
      error instanceof Stripe.errors.StripeInvalidRequestError && failureOf(error) === 'request'
    if (!isRefused) throw error
    throw new SessionRefusedError(error.message, { cause: error })
  }
}

export async function readSession(stripe: Stripe, sessionId: string): Promise<SessionState> {
  return toState(await stripe.checkout.sessions.retrieve(sessionId, { expand: ['payment_intent'] }))
}

/** Makes it impossible to pay in this session, unless that has happened: the answer says which. */
export async function expireSession(stripe: Stripe, sessionId: string): Promise<SessionState> {
  try {
    await stripe.checkout.sessions.expire(sessionId)
  } catch (error) {
    // Stripe refuses when the session is complete or has expired already; which, it says below.
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error
  }
  return readSession(stripe, sessionId)
}

function toParameters(request: SessionRequest): Stripe.Checkout.SessionCreateParams {
  return {
    mode: 'payment',
    ui_mode: 'hosted_page',
    allowed_payment_method_types: ['card'],
    client_reference_id: request.orderId,
    customer_email: withAsciiDomain(request.customerEmail),
    line_items: request.lines.map(toLineItem),
    success_url: request.returnUrl,
    cancel_url: request.cancelUrl,
    expires_at: request.expiresAtSeconds,
    adaptive_pricing: { enabled: false },
    automatic_tax: { enabled: false },
    invoice_creation: { enabled: false },
    ...(request.brand && { branding_settings: toBranding(request.brand) }),
  }
}

/**
 * Neither logo nor icon: Stripe fetches those from the address that it is given, and a picture that cannot
 * be fetched at that moment must not keep anybody from paying.
 */
function toBranding(brand: PaymentBrand): Stripe.Checkout.SessionCreateParams.BrandingSettings {
  return {
    ...(brand.displayName && { display_name: brand.displayName }),
    background_color: brand.backgroundColour,
    button_color: brand.buttonColour,
    border_style: brand.borderStyle,
    font_family: brand.fontFamily,
  }
}

function toLineItem({ name, grossPence }: SessionRequest['lines'][number]) {
  return {
    quantity: 1,
    price_data: { currency: 'gbp', unit_amount: grossPence, product_data: { name } },
  }
}

function toState(session: Stripe.Checkout.Session): SessionState {
  const intent = session.payment_intent
  return {
    sessionId: session.id,
    status: session.status as SessionState['status'],
    isPaid: session.status === 'complete' && session.payment_status === 'paid',
    url: session.url,
    orderId: session.client_reference_id,
    currency: session.currency,
    totalPence: session.amount_total,
    receivedPence: intent && typeof intent === 'object' ? intent.amount_received : null,
    paymentIntentId: typeof intent === 'string' ? intent : (intent?.id ?? null),
  }
}

/** Stripe knows "jo@münchen.example" by its other name, "jo@xn--mnchen-3ya.example". */
function withAsciiDomain(email: string): string {
  const [local = '', domain = ''] = email.split('@')
  return domain ? `${local}@${domainToASCII(domain)}` : email
}
