import type Stripe from 'stripe'

/**
 * - `passing`: Stripe could not be reached or could not answer; asking again later is safe.
 * - `request`: Stripe will not do this, however often it is asked: an amount that it does not take.
 * - `account`: it does nothing of the kind for this account or key, until somebody has seen to it.
 */
export type StripeFailure = 'passing' | 'request' | 'account'

/** The names of Stripe's errors, as the installed package has them: one that is new does not compile. */
type ErrorName = Exclude<keyof typeof Stripe.errors, `generate${string}` | 'StripeError'>

const failures: Record<ErrorName, StripeFailure> = {
  StripeAPIError: 'passing',
  StripeConnectionError: 'passing',
  StripeRateLimitError: 'passing',
  RateLimitError: 'passing',
  TemporarySessionExpiredError: 'passing',
  FxQuoteNeedsRefreshError: 'passing',

  StripeInvalidRequestError: 'request',
  StripeCardError: 'request',
  StripeIdempotencyError: 'request',
  StripeSignatureVerificationError: 'request',
  AlreadyCanceledError: 'request',
  CannotProceedError: 'request',
  ControlledByAlternateResourceError: 'request',
  InsufficientFundsError: 'request',
  InvalidPaymentMethodError: 'request',
  InvalidPayoutMethodError: 'request',
  InvalidVaultedCredentialError: 'request',
  NotCancelableError: 'request',
  RecipientNotNotifiableError: 'request',
  VerificationAttemptFailedError: 'request',
  VerificationExpiredError: 'request',
  VerificationNotInitiatedError: 'request',

  StripeAuthenticationError: 'account',
  StripePermissionError: 'account',
  BlockedByStripeError: 'account',
  CapabilityNotEnabledError: 'account',
  FeatureNotEnabledError: 'account',
  FinancialAccountNotOpenError: 'account',
  QuotaExceededError: 'account',
  StripeOAuthError: 'account',
  StripeInvalidClientError: 'account',
  StripeInvalidGrantError: 'account',
  StripeInvalidScopeError: 'account',
  StripeOAuthInvalidRequestError: 'account',
  StripeUnsupportedGrantTypeError: 'account',
  StripeUnsupportedResponseTypeError: 'account',
}

/** Codes by which Stripe refuses the account, with a status that it has for requests, too. */
const accountCodes: ReadonlySet<string> = new Set([
  'account_closed',
  'account_country_invalid_address',
  'account_error_country_change_requires_additional_steps',
  'account_information_mismatch',
  'account_invalid',
  'account_number_invalid',
  'api_key_expired',
  'charge_not_allowed',
  'country_unsupported',
  'livemode_mismatch',
  'not_allowed_on_standard_account',
  'platform_account_required',
  'platform_api_key_expired',
  'secret_key_required',
  'testmode_charges_only',
])

/** Codes that say: not now. */
const passingCodes: ReadonlySet<string> = new Set([
  'lock_timeout',
  'rate_limit',
  'idempotency_key_in_use',
])

/** What an error of Stripe's means for whoever asks again, by its code where that says more than its type. */
export function failureOf({
  type,
  code,
  statusCode,
}: Pick<Stripe.errors.StripeError, 'type' | 'code' | 'statusCode'>): StripeFailure {
  if (code && passingCodes.has(code)) return 'passing'
  if (code && accountCodes.has(code)) return 'account'
  const failure = Object.hasOwn(failures, type) ? failures[type as ErrorName] : byStatus(statusCode)
  return failure
}

/** For a type that a later version of Stripe's may send. */
function byStatus(statusCode: number | undefined): StripeFailure {
  if (statusCode === 401 || statusCode === 403) return 'account'
  const isRefusal = statusCode !== undefined && statusCode >= 400 && statusCode < 500
  return isRefusal && statusCode !== 409 && statusCode !== 429 ? 'request' : 'passing'
}
