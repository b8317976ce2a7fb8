import type Stripe from 'stripe'
import { invalidParameter } from '../api/stripe-error'

type Params = Stripe.Checkout.SessionCreateParams

const minTotalPence = 30
const maxTotalPence = 99_999_999
const minLifeSeconds = 30 * 60
const maxLifeSeconds = 24 * 60 * 60
/** A request that asks for exactly 30 minutes takes a moment to arrive. */
const travelSeconds = 60

/** What Stripe demands of a session beyond the types of its parameters. */
export function checkSessionRules(params: Params, nowSeconds: number) {
  checkUrls(params)
  checkExpiresAt(params.expires_at, nowSeconds)
  checkLineItems(params)
  checkTexts(params)
  const methods = params.allowed_payment_method_types
  if (methods && !methods.includes('card')) {
    throw invalidParameter('allowed_payment_method_types', 'Only cards are taken by this stand-in.')
  }
}

export function expiresAtOf(params: Params, nowSeconds: number): number {
  return params.expires_at ?? nowSeconds + maxLifeSeconds
}

/** Every line has its price data here: `checkLineItems` refused anything else. */
export function totalPenceOf(params: Params): number {
  const amounts = (params.line_items ?? []).map(
    ({ price_data, quantity }) => (price_data?.unit_amount ?? 0) * (quantity ?? 1),
  )
  return amounts.reduce((total, amount) => total + amount, 0)
}

function checkUrls({ success_url, cancel_url }: Params) {
  if (success_url === undefined) throw missing('success_url')
  checkUrl('success_url', success_url)
  if (cancel_url !== undefined) checkUrl('cancel_url', cancel_url)
}

function checkUrl(param: string, url: string) {
  const isWeb = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
  if (!isWeb) throw invalidParameter(param, 'Not a valid URL', 'url_invalid')
  if (url.length > 5000) throw tooLong(param, 5000)
}

function checkExpiresAt(expiresAt: number | undefined, nowSeconds: number) {
  if (expiresAt === undefined) return
  const lifeSeconds = expiresAt - nowSeconds
  if (lifeSeconds < minLifeSeconds - travelSeconds) {
    const message =
      'The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.'
    throw invalidParameter('expires_at', message)
  }
  if (lifeSeconds > maxLifeSeconds + travelSeconds) {
    const message =
      'The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.'
    throw invalidParameter('expires_at', message)
  }
}

function checkLineItems(params: Params) {
  const lines = params.line_items ?? []
  if (params.mode === undefined) throw missing('mode')
  if (lines.length === 0) throw missing('line_items')
  if (lines.length > 100) throw invalidParameter('line_items', 'A session has 100 lines at most.')
  lines.forEach((line, index) => checkLine(line, `line_items[${index}]`))
  checkTotal(totalPenceOf(params))
}

function checkLine(line: NonNullable<Params['line_items']>[number], param: string) {
  const price = line.price_data
  if (!price) throw missing(`${param}[price_data]`)
  if (!price.product_data) throw missing(`${param}[price_data][product_data]`)
  if (price.unit_amount === undefined) throw missing(`${param}[price_data][unit_amount]`)
  if (price.unit_amount < 0) {
    throw invalidParameter(
      `${param}[price_data][unit_amount]`,
      'This value must be greater than or equal to 0.',
      'parameter_invalid_integer',
    )
  }
  if (line.quantity === undefined) throw missing(`${param}[quantity]`)
  if (line.quantity < 1) {
    const message = 'This value must be greater than or equal to 1.'
    throw invalidParameter(`${param}[quantity]`, message, 'parameter_invalid_integer')
  }
  if (price.currency.toLowerCase() !== 'gbp') {
    const message = `This stand-in takes gbp only, not ${price.currency}.`
    throw invalidParameter(`${param}[price_data][currency]`, message)
  }
}

function checkTotal(totalPence: number) {
  if (totalPence < minTotalPence) {
    const message = `The Checkout Session's total amount must convert to at least 30 pence.`
    throw invalidParameter('line_items', message, 'amount_too_small')
  }
  if (totalPence > maxTotalPence) {
    const message = `The Checkout Session's total amount due must be no more than £999,999.99.`
    throw invalidParameter('line_items', message, 'amount_too_large')
  }
}

function checkTexts(params: Params) {
  checkLength('client_reference_id', params.client_reference_id, 200)
  checkLength('customer_email', params.customer_email, 800)
  checkLength('branding_settings[display_name]', params.branding_settings?.display_name, 250)
  const email = params.customer_email
  if (email !== undefined && !/^[^\s@]+@[^\s@]+$/.test(email)) {
    throw invalidParameter('customer_email', `Invalid email address: ${email}`, 'email_invalid')
  }
  const { currency } = params
  if (currency !== undefined && currency.toLowerCase() !== 'gbp') {
    throw invalidParameter('currency', `This stand-in takes gbp only, not ${currency}.`)
  }
}

function checkLength(param: string, text: string | undefined, max: number) {
  if (text !== undefined && text.length > max) throw tooLong(param, max)
}

function tooLong(param: string, max: number) {
  return invalidParameter(param, `Invalid string: must be at most ${max} characters`)
}

function missing(param: string) {
  return invalidParameter(param, `Missing required param: ${param}.`, 'parameter_missing')
}
