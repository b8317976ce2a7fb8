import { notInStandIn } from '../api/stripe-error'

/**
 * What the stand-in acts on when a session is created. `true`: any value that Stripe's types allow.
 * A list: these values only, because any other would ask for behaviour that is not here.
 */
const supported: Branch = {
  adaptive_pricing: { enabled: [false] },
  allow_promotion_codes: [false],
  allowed_payment_method_types: true,
  automatic_tax: { enabled: [false] },
  billing_address_collection: ['auto'],
  branding_settings: {
    background_color: true,
    border_style: true,
    button_color: true,
    display_name: true,
    font_family: true,
  },
  cancel_url: true,
  client_reference_id: true,
  currency: true,
  custom_text: { submit: { message: true } },
  customer_creation: ['if_required'],
  customer_email: true,
  expand: true,
  expires_at: true,
  invoice_creation: { enabled: [false] },
  line_items: {
    metadata: true,
    price_data: {
      currency: true,
      product_data: { name: true, description: true, images: true, metadata: true },
      tax_behavior: true,
      unit_amount: true,
    },
    quantity: true,
  },
  locale: true,
  metadata: true,
  mode: ['payment'],
  origin_context: ['web'],
  payment_intent_data: {
    capture_method: ['automatic', 'automatic_async'],
    description: true,
    metadata: true,
    receipt_email: true,
    statement_descriptor: true,
    statement_descriptor_suffix: true,
  },
  phone_number_collection: { enabled: [false] },
  submit_type: true,
  success_url: true,
  tax_id_collection: { enabled: [false] },
  ui_mode: ['hosted_page'],
}

type Values = readonly unknown[]

interface Branch {
  [name: string]: true | Values | Branch
}

/** Refuses what is right at Stripe and has no behaviour here, instead of ignoring it. */
export function checkIsSupported(params: object) {
  checkBranch(params, supported, '')
}

function checkBranch(params: object, branch: Branch, path: string) {
  for (const [name, value] of Object.entries(params)) {
    const param = path === '' ? name : `${path}[${name}]`
    const rule = Object.hasOwn(branch, name) ? branch[name] : undefined
    if (rule === undefined) throw notInStandIn(param)
    if (rule !== true) checkValue(value, rule, param)
  }
}

function checkValue(value: unknown, rule: Values | Branch, param: string) {
  if (isValues(rule)) {
    if (!rule.includes(value)) throw notInStandIn(`${param}=${String(value)}`)
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => checkValue(item, rule, `${param}[${index}]`))
  } else if (typeof value === 'object' && value !== null) {
    checkBranch(value, rule, param)
  }
}

function isValues(rule: Values | Branch): rule is Values {
  return Array.isArray(rule)
}
