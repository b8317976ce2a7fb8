import { brandingOf } from '../checkout/branding'
import { successUrlOf } from '../checkout/success-url'
import { findPaymentIntent } from '../checkout/find-payment'
import { type TestCardNumber, decliningCard, findTestCard } from '../checkout/test-cards'
import { tryCard } from '../checkout/try-card'
import type { Answer, Incoming } from '../http/exchange'
import { type StandIn, nobody } from '../stand-in'
import type { SessionRecord } from '../store/tables'
import {
  type PageProblem,
  type Typed,
  completeSessionPage,
  expiredSessionPage,
  openSessionPage,
  unknownSessionPage,
} from './session-page'
import { brandCss } from './brand-css'
import { style } from './style'

/** The hosted page: `/c/pay/:id` shows a session, and its forms post to the same address. */
export function handlePageRequest(standIn: StandIn, incoming: Incoming): Answer {
  const { method, path, body } = incoming
  if (path === '/c/style.css' && method === 'GET') return styleAnswer
  const branded = /^\/c\/brand\/(\w+)\.css$/.exec(path)?.[1]
  if (branded !== undefined && method === 'GET') return brandAnswer(standIn, branded)
  standIn.expiry.expireDue()
  const id = /^\/c\/pay\/(\w+)$/.exec(path)?.[1]
  const record = id === undefined ? undefined : standIn.store.get('sessions', id)
  if (!record) return pageAnswer(404, unknownSessionPage())
  if (method === 'GET' || method === 'HEAD') return showSession(standIn, record)
  if (method === 'POST') return submit(standIn, record, new URLSearchParams(body))
  return { status: 405, headers: { allow: 'GET, HEAD, POST' }, body: '' }
}

function showSession({ store }: StandIn, record: SessionRecord): Answer {
  if (record.session.status === 'complete') return pageAnswer(200, completeSessionPage(record))
  if (record.session.status === 'expired') return pageAnswer(410, expiredSessionPage(record))
  const declined = findPaymentIntent(store, record.session)?.last_payment_error?.message
  const message = declined && `${declined} Nothing was paid. Try another card.`
  return openPage(200, record, { problem: message ? { message } : undefined })
}

function submit(standIn: StandIn, record: SessionRecord, form: URLSearchParams): Answer {
  const { session } = record
  const email = session.customer_email ?? form.get('email')?.trim() ?? ''
  if (form.get('outcome') === 'decline') {
    return useCard(standIn, record, { cardNumber: decliningCard, email: email || null })
  }
  const typed = { email, cardNumber: form.get('card-number') ?? '' }
  const cardNumber = findTestCard(typed.cardNumber)
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) return openPage(422, record, { problem: noEmail, typed })
  if (!cardNumber) return openPage(422, record, { problem: noTestCard, typed })
  return useCard(standIn, record, { cardNumber, email })
}

/** Answers with a redirect in any case, so that reloading never pays or declines twice. */
function useCard(
  standIn: StandIn,
  record: SessionRecord,
  { cardNumber, email }: { cardNumber: TestCardNumber; email: string | null },
): Answer {
  const { id } = record.session
  const payer = { email, name: null }
  const outcome = standIn.act(nobody, () => tryCard(standIn, id, { cardNumber, payer }))
  const isPaid = outcome?.session.status === 'complete'
  const location = isPaid ? successUrlOf(outcome.session) : `/c/pay/${id}`
  return { status: 303, headers: { location, ...securityHeaders }, body: '' }
}

const noEmail: PageProblem = {
  field: 'email',
  message: 'Enter an e-mail address, such as name@example.com',
}

const noTestCard: PageProblem = {
  field: 'card-number',
  message: 'Enter a test card, such as 4242 4242 4242 4242',
}

const securityHeaders = {
  'cache-control': 'no-store',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
}

const styleAnswer = sheetOf(style)

function brandAnswer({ store }: StandIn, sessionId: string): Answer {
  const branding = store.get('sessions', sessionId)?.session.branding_settings
  return sheetOf(brandCss(branding ?? brandingOf()))
}

function sheetOf(body: string): Answer {
  const headers = { ...securityHeaders, 'content-type': 'text/css; charset=utf-8' }
  return { status: 200, headers, body }
}

function openPage(
  status: number,
  record: SessionRecord,
  shown: { problem?: PageProblem | undefined; typed?: Typed },
): Answer {
  return pageAnswer(status, openSessionPage(record, shown), record)
}

/** Browsers hold the redirect after a form to `form-action` as well, so it names that origin. */
function pageAnswer(status: number, body: string, record?: SessionRecord): Answer {
  const returnOrigin = record ? ` ${new URL(successUrlOf(record.session)).origin}` : ''
  const policy = [
    `default-src 'none'`,
    `style-src 'self'`,
    `img-src data:`,
    `form-action 'self'${returnOrigin}`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ]
  return {
    status,
    headers: {
      ...securityHeaders,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy.join('; '),
    },
    body,
  }
}
