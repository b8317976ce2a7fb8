/** An answer that Stripe would give as an error, in Stripe's own shape. */
export class StripeError extends Error {
  readonly status: number
  readonly body: ErrorBody
  /** Whether the idempotency key remembers it: not when the request was refused unexecuted. */
  readonly isReplayed: boolean

  constructor(status: number, body: ErrorBody, { isReplayed = true } = {}) {
    super(body.message)
    this.status = status
    this.body = body.code ? { ...body, doc_url: `${errorCodesUrl}/${dashed(body.code)}` } : body
    this.isReplayed = isReplayed
  }
}

export interface ErrorBody {
  type: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error'
  message: string
  code?: string
  param?: string
  doc_url?: string
  charge?: string
  decline_code?: string
}

/** A parameter that no endpoint would begin to work with. */
export function invalidParameter(param: string, message: string, code?: string): StripeError {
  const body = { type: 'invalid_request_error' as const, message, param, ...(code && { code }) }
  return new StripeError(400, body, { isReplayed: false })
}

/** A correct parameter of Stripe's that this stand-in has no behaviour for. */
export function notInStandIn(param: string): StripeError {
  return invalidParameter(
    param,
    `Stripe knows ${param}, but this local stand-in does nothing with it, and would rather say so.`,
  )
}

export function refusal(message: string, more: Partial<ErrorBody> = {}): StripeError {
  return new StripeError(400, { type: 'invalid_request_error', message, ...more })
}

export function resourceMissing(noun: string, id: string, param = 'id', status = 404): StripeError {
  return new StripeError(status, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    message: `No such ${noun}: '${id}'`,
    param,
  })
}

const errorCodesUrl = 'https://stripe.com/docs/error-codes'

function dashed(code: string): string {
  return code.replaceAll('_', '-')
}
