import { createHash } from 'node:crypto'
import type { Clock } from '../clock'
import type { Store } from '../store/store'
import type { SavedAnswer } from '../store/tables'
import { StripeError, invalidParameter } from './stripe-error'

/** Stripe forgets keys that are a day old. */
export const keyLifeSeconds = 24 * 60 * 60
const maxKeyLength = 255

export interface KeyedRequest {
  apiKey: string
  key: string
  method: string
  path: string
  params: unknown
}

export interface IdempotencyKeys {
  /**
   * The saved answer of an earlier request with the same key, or a claim on the key. A claim must
   * be released when the request has ended.
   */
  claim(request: KeyedRequest): { saved: SavedAnswer } | { claim: Claim }
}

export interface Claim {
  /** Call it in the transaction that does the work, so that neither exists without the other. */
  save(answer: Pick<SavedAnswer, 'requestId' | 'status' | 'body'>): void
  release(): void
}

export function createIdempotencyKeys(store: Store, clock: Clock): IdempotencyKeys {
  const inProgress = new Set<string>()
  return {
    claim(request) {
      const { key } = request
      if (key.length > maxKeyLength) throw keyTooLong()
      const id = hash([request.apiKey, key])
      const saved = store.get('savedAnswers', id)
      if (saved && clock.nowSeconds() - saved.savedAt < keyLifeSeconds) {
        checkIsSame(saved, request)
        return { saved }
      }
      if (inProgress.has(id)) throw keyInUse(key)
      inProgress.add(id)
      return {
        claim: {
          save(answer) {
            const savedAt = clock.nowSeconds()
            store.put('savedAnswers', { id, ...identify(request), ...answer, savedAt })
          },
          release: () => void inProgress.delete(id),
        },
      }
    },
  }
}

function identify({ method, path, params }: KeyedRequest) {
  return { endpoint: `${method} ${path}`, fingerprint: hash(params) }
}

function checkIsSame(saved: SavedAnswer, request: KeyedRequest) {
  const { endpoint, fingerprint } = identify(request)
  const tryAnother = `Try using a key other than '${request.key}' if you meant to execute a different request.`
  if (saved.endpoint !== endpoint) {
    throw mistakenKey(
      `Keys for idempotent requests can only be used for the same endpoint they were first used for ('${endpoint}' vs '${saved.endpoint}'). ${tryAnother}`,
    )
  }
  if (saved.fingerprint !== fingerprint) {
    throw mistakenKey(
      `Keys for idempotent requests can only be used with the same parameters they were first used with. ${tryAnother}`,
    )
  }
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, sortKeys)).digest('hex')
}

/** The order in which parameters were sent does not make a different request. */
function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function mistakenKey(message: string): StripeError {
  return new StripeError(400, { type: 'idempotency_error', message }, { isReplayed: false })
}

function keyInUse(key: string): StripeError {
  const message = `There is currently another in-progress request using this Stripe-Idempotency Key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`
  const body = { type: 'invalid_request_error' as const, code: 'idempotency_key_in_use', message }
  return new StripeError(409, body, { isReplayed: false })
}

function keyTooLong(): StripeError {
  return invalidParameter('', `Idempotency keys are at most ${maxKeyLength} characters long.`)
}
