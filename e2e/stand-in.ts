/** The stand-in for Stripe, for what its payment page does not do. */
import type { Page } from '@playwright/test'

import { expect } from './journey'
import { ports } from './running-system'

/** The payment page's customer pays, but neither their browser nor Stripe's message ever comes back. */
export async function payWithoutWebhook(page: Page): Promise<void> {
  const [sessionId] = /cs_test_\w+/.exec(page.url()) ?? []
  await control(page, { name: 'events/next', body: { kind: 'lose', type: completed } })
  await control(page, { name: `sessions/${sessionId}/pay`, body: {} })
}

/** As when the card's account has been closed meanwhile. */
export async function refuseNextRefund(page: Page, message: string): Promise<void> {
  const error = { type: 'invalid_request_error', message }
  const body = { kind: 'fail', method: 'POST', path: '/v1/refunds', status: 400, error }
  await control(page, { name: 'requests/next', body })
}

const completed = 'checkout.session.completed'

async function control(page: Page, { name, body }: { name: string; body: object }): Promise<void> {
  const url = `http://127.0.0.1:${ports.standIn}/_stand-in/${name}`
  const response = await page.request.post(url, { data: body })
  expect(response.ok(), name).toBe(true)
}
