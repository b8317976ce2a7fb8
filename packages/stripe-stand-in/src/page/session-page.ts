import type Stripe from 'stripe'
import { payingCard } from '../checkout/test-cards'
import { successUrlOf } from '../checkout/success-url'
import type { SessionRecord } from '../store/tables'
import { formatPounds } from './format-pounds'
import { type Html, html } from './html'
import { layout } from './layout'

export interface PageProblem {
  /** The field it is about; none when it is about the payment. */
  field?: 'email' | 'card-number'
  message: string
}

export interface Typed {
  email: string
  cardNumber: string
}

/** The page of an open session: what is paid for, and the ways to end it. */
export function openSessionPage(
  record: SessionRecord,
  { problem, typed }: { problem?: PageProblem | undefined; typed?: Typed } = {},
): string {
  const { session } = record
  const total = formatPounds(session.amount_total ?? 0)
  const back = session.cancel_url
  const content = html`<div class="page open">
    ${problem && problemSummary(problem)}
    <section>
      ${companyName(session)}
      <h1>Pay ${total}</h1>
      ${linesTable(record, total)}
      <p class="until">This page can be used until ${formatTime(session.expires_at)}.</p>
      ${back !== null && html`<p class="back"><a href="${back}">Go back without paying</a></p>`}
    </section>
    <section class="sheet">
      ${payForm(session, { total, problem, typed })} ${declineForm(session)}
    </section>
  </div>`
  return layout({
    title: `${problem ? 'Problem: ' : ''}Pay ${total}`,
    content,
    sessionId: session.id,
  })
}

export function completeSessionPage({ session }: SessionRecord): string {
  const total = formatPounds(session.amount_total ?? 0)
  const content = alone(
    html`${companyName(session)}
      <h1>This has been paid</h1>
      <p>The test payment of ${total} went through. There is nothing more to pay here.</p>
      <p><a class="button" href="${successUrlOf(session)}">Continue</a></p>`,
  )
  return layout({ title: 'Already paid', content, sessionId: session.id })
}

export function expiredSessionPage({ session }: SessionRecord): string {
  const back = session.cancel_url
  const content = alone(
    html`${companyName(session)}
      <h1>This payment page has expired</h1>
      <p>Nothing was paid. To book, start again from the website.</p>
      ${back !== null && html`<p><a class="button" href="${back}">Back to the website</a></p>`}`,
  )
  return layout({ title: 'Expired', content, sessionId: session.id })
}

export function unknownSessionPage(): string {
  const content = alone(
    html`<h1>There is no such payment page</h1>
      <p>
        The address may be incomplete, or the stand-in was reset since. Start again from the
        website.
      </p>`,
  )
  return layout({ title: 'Not found', content })
}

function alone(content: Html): Html {
  return html`<div class="page"><div class="sheet alone">${content}</div></div>`
}

/** Of sessions that were stored before they had one, nothing. */
function companyName({ branding_settings: branding }: Stripe.Checkout.Session): Html | false {
  return Boolean(branding) && html`<p class="company">${branding?.display_name}</p>`
}

function problemSummary({ field, message }: PageProblem): Html {
  const text = field ? html`<a href="#${field}">${message}</a>` : message
  return html`<div class="problem" role="alert" tabindex="-1" autofocus>
    <h2>There is a problem</h2>
    <p>${text}</p>
  </div>`
}

function linesTable({ lineItems, lineTexts }: SessionRecord, total: string): Html {
  const rows = lineItems.map((line, index) => {
    const text = lineTexts[index]
    const count = line.quantity === 1 ? null : html` × ${line.quantity}`
    return html`<tr>
      <th scope="row">${line.description}${count}${text && html`<small>${text}</small>`}</th>
      <td>${formatPounds(line.amount_total)}</td>
    </tr> `
  })
  return html`<table>
    <thead>
      <tr>
        <th scope="col">What you pay for</th>
        <th scope="col" class="amount">Amount</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">Total</th>
        <td>${total}</td>
      </tr>
    </tfoot>
  </table>`
}

interface PayFormState {
  total: string
  problem: PageProblem | undefined
  typed: Typed | undefined
}

function payForm(session: Stripe.Checkout.Session, state: PayFormState): Html {
  const { total, problem, typed } = state
  const text = session.custom_text.submit?.message
  return html`<h2>Test card</h2>
    <form method="post" action="/c/pay/${session.id}" novalidate>
      ${emailField(session, state)}
      <label for="card-number">Card number</label>
      <small id="card-number-hint">One of Stripe’s test cards. Never type a real card here.</small>
      <input
        id="card-number"
        name="card-number"
        inputmode="numeric"
        autocomplete="off"
        required
        value="${typed?.cardNumber ?? grouped(payingCard)}"
        aria-describedby="card-number-hint${problem?.field === 'card-number' && ' card-number-error'}"
        ${problem?.field === 'card-number' && html` aria-invalid="true"`}
      />
      ${fieldError('card-number', problem)} ${text && html`<p class="quiet">${text}</p>`}
      <button name="outcome" value="pay">${verbOf(session)} ${total}</button>
    </form>`
}

function emailField(session: Stripe.Checkout.Session, { problem, typed }: PayFormState): Html {
  if (session.customer_email !== null) {
    return html`<p class="quiet">For ${session.customer_email}</p>`
  }
  const isWrong = problem?.field === 'email'
  return html`<label for="email">E-mail</label>
    <input
      id="email"
      name="email"
      type="email"
      autocomplete="email"
      required
      value="${typed?.email}"
      ${isWrong && html` aria-invalid="true" aria-describedby="email-error"`}
    />
    ${fieldError('email', problem)}`
}

function fieldError(field: PageProblem['field'], problem: PageProblem | undefined): Html | false {
  if (problem?.field !== field) return false
  return html`<span class="error" id="${field}-error">${problem?.message}</span>`
}

function declineForm({ id }: Stripe.Checkout.Session): Html {
  return html`<form method="post" action="/c/pay/${id}">
    <button class="second" name="outcome" value="decline">Try a card that is declined</button>
  </form>`
}

function verbOf({ submit_type: type }: Stripe.Checkout.Session): string {
  if (type === 'book') return 'Book and pay'
  return type === 'donate' ? 'Donate' : 'Pay'
}

function grouped(cardNumber: string): string {
  return cardNumber.replace(/(\d{4})(?=\d)/g, '$1 ')
}

function formatTime(seconds: number): string {
  return new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  }).format(seconds * 1000)
}
