import { randomUUID } from 'node:crypto'

import { checkoutPaths, type Checkout } from '@lectern/shared/contract/checkout'

import type { Cms } from './world'

const booker = {
  kind: 'business',
  name: 'Ada Quill',
  email: 'ada@quill.example',
  phone: '0113 496 0000',
  companyName: 'Quill & Co',
  address: { line1: '1 Ink Street', town: 'Leeds', postcode: 'LS1 1AA' },
}

/** Somebody who buys one place on a date, through the same addresses as the website. */
export class Buyer {
  readonly #cms: Cms
  readonly #runId: string
  readonly #headers: Record<string, string>
  #checkout: Checkout | undefined

  constructor(cms: Cms, runId: string) {
    this.#cms = cms
    this.#runId = runId
    this.#headers = { ...cms.asVisitor(), 'content-type': 'application/json' }
  }

  /** Whether there was a place; any answer but yes and no is an error. */
  async takePlace(): Promise<boolean> {
    const lines = [{ runId: this.#runId, count: 1 }]
    const answer = await this.#send('POST', checkoutPaths.checkouts, {
      attemptKey: randomUUID(),
      lines,
    })
    const body: unknown = await answer.json()
    if (answer.status === 409) return false
    if (answer.status !== 201) {
      throw new Error(`A checkout was answered with ${answer.status}: ${JSON.stringify(body)}`)
    }
    this.#checkout = body as Checkout
    return true
  }

  async answerQuestions(): Promise<void> {
    const { token } = this.#begun()
    const delegates = { bookerAttends: true, delegates: [] }
    await this.#put(checkoutPaths.booker(token), booker)
    await this.#put(checkoutPaths.delegates(token), delegates)
    await this.#put(checkoutPaths.needs(token), { needs: [] })
  }

  /** The address of the payment page, which is a session at Stripe; null when there is none. */
  async goToPayment(): Promise<string | null> {
    const { token, totals } = this.#begun()
    const answer = await this.#send('POST', checkoutPaths.pay(token), {
      agreedGrossPence: totals.grossPence,
      declarations: { terms: true, expressRequest: false },
    })
    const { redirectTo } = (await answer.json()) as { redirectTo?: string }
    return answer.ok ? (redirectTo ?? null) : null
  }

  #begun(): Checkout {
    if (!this.#checkout) throw new Error('This buyer has no place yet.')
    return this.#checkout
  }

  async #put(path: string, body: object): Promise<void> {
    const answer = await this.#send('PUT', path, body)
    if (!answer.ok) throw new Error(`${path} was refused: ${await answer.text()}`)
    await answer.arrayBuffer()
  }

  #send(method: 'POST' | 'PUT', path: string, body: object): Promise<Response> {
    const { cmsUrl } = this.#cms
    return fetch(cmsUrl + path, { method, headers: this.#headers, body: JSON.stringify(body) })
  }
}
