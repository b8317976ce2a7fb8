import type Stripe from 'stripe'
import { brandingOf } from './branding'
import { keepMetadata } from '../api/metadata'
import { newId } from '../ids'
import type { StandIn } from '../stand-in'
import type { LineItem } from '../store/tables'
import { checkSessionRules, expiresAtOf, totalPenceOf } from './session-rules'
import { checkIsSupported } from './supported-parameters'

type Params = Stripe.Checkout.SessionCreateParams

export function createSession(standIn: StandIn, params: Params): Stripe.Checkout.Session {
  const now = standIn.clock.nowSeconds()
  checkIsSupported(params)
  checkSessionRules(params, now)
  const id = newId('cs_test')
  const session = toSession(params, { id, now, publicUrl: standIn.publicUrl })
  const lineItems = (params.line_items ?? []).map((line, index) => toLineItem(line, index, now))
  const metadata = keepMetadata(params.payment_intent_data?.metadata, 'payment_intent_data')
  const intentData = { ...params.payment_intent_data, metadata }
  const lineTexts = (params.line_items ?? []).map(
    ({ price_data }) => price_data?.product_data?.description ?? null,
  )
  standIn.store.put('sessions', { id, session, lineItems, lineTexts, intentData })
  standIn.expiry.watch(session.expires_at)
  return session
}

function toSession(
  params: Params,
  { id, now, publicUrl }: { id: string; now: number; publicUrl: string },
): Stripe.Checkout.Session {
  const totalPence = totalPenceOf(params)
  return {
    id,
    object: 'checkout.session',
    adaptive_pricing: { enabled: false },
    after_expiration: null,
    allow_promotion_codes: params.allow_promotion_codes ?? null,
    allowed_payment_method_types: params.allowed_payment_method_types ?? null,
    amount_subtotal: totalPence,
    amount_total: totalPence,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: params.billing_address_collection ?? null,
    branding_settings: brandingOf(params.branding_settings),
    cancel_url: params.cancel_url ?? null,
    client_reference_id: params.client_reference_id ?? null,
    client_secret: null,
    collected_information: null,
    consent: null,
    consent_collection: null,
    created: now,
    currency: 'gbp',
    currency_conversion: null,
    custom_fields: [],
    custom_text: {
      after_submit: null,
      shipping_address: null,
      submit: params.custom_text?.submit || null,
      terms_of_service_acceptance: null,
    },
    customer: null,
    customer_account: null,
    customer_creation: params.customer_creation ?? 'if_required',
    customer_details: params.customer_email ? customerDetails(params.customer_email) : null,
    customer_email: params.customer_email ?? null,
    discounts: [],
    expires_at: expiresAtOf(params, now),
    integration_identifier: null,
    invoice: null,
    invoice_creation: {
      enabled: false,
      invoice_data: {
        account_tax_ids: null,
        custom_fields: null,
        description: null,
        footer: null,
        issuer: null,
        metadata: {},
        rendering_options: null,
      },
    },
    livemode: false,
    locale: params.locale ?? null,
    managed_payments: { enabled: false },
    metadata: keepMetadata(params.metadata),
    mode: 'payment',
    origin_context: params.origin_context ?? null,
    payment_intent: null,
    payment_link: null,
    payment_method_collection: 'if_required',
    payment_method_configuration_details: null,
    payment_method_options: { card: { request_three_d_secure: 'automatic' } },
    payment_method_types: ['card'],
    payment_status: 'unpaid',
    permissions: null,
    phone_number_collection: { enabled: false },
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    status: 'open',
    submit_type: params.submit_type ?? null,
    subscription: null,
    success_url: params.success_url ?? null,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: 'hosted_page',
    url: `${publicUrl}/c/pay/${id}`,
    wallet_options: null,
  }
}

export function customerDetails(email: string | null): Stripe.Checkout.Session.CustomerDetails {
  return {
    address: null,
    business_name: null,
    email,
    individual_name: null,
    name: null,
    phone: null,
    tax_exempt: 'none',
    tax_ids: null,
  }
}

function toLineItem(
  { price_data, quantity = 1, metadata }: NonNullable<Params['line_items']>[number],
  index: number,
  now: number,
): LineItem {
  const unitAmount = price_data?.unit_amount ?? 0
  const amount = unitAmount * quantity
  return {
    id: newId('li'),
    object: 'item',
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: amount,
    amount_tax: 0,
    amount_total: amount,
    currency: 'gbp',
    description: price_data?.product_data?.name ?? null,
    metadata: keepMetadata(metadata, `line_items[${index}][metadata]`),
    price: {
      id: newId('price'),
      object: 'price',
      active: false,
      billing_scheme: 'per_unit',
      created: now,
      currency: 'gbp',
      custom_unit_amount: null,
      livemode: false,
      lookup_key: null,
      metadata: {},
      nickname: null,
      product: newId('prod'),
      recurring: null,
      tax_behavior: price_data?.tax_behavior ?? 'unspecified',
      tiers_mode: null,
      transform_quantity: null,
      type: 'one_time',
      unit_amount: unitAmount,
      unit_amount_decimal: String(unitAmount),
    },
    quantity,
  }
}
