import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Email, Order } from '@lectern/shared/contract/payload-types'
import { visitorAddressHeader, webSecretHeader } from '@lectern/shared/contract/trusted-web'

import { readMail } from '@cms-support/read-mail'
import { restOf, type Rest } from '@cms-support/rest'
import {
  book as bookAndPay,
  booker,
  checkOut,
  startTestShop,
  type TestShop,
} from '@cms-support/test-shop'
import { findAll } from '../../database/find-all'
import { handleRequest } from '../../http/handle-request'
import { sendDueEmails } from '../letters'
import { tokenOf } from '../orders'
import { sendBookingLinks } from './send-booking-links'

let shop: TestShop
let rest: Rest
beforeAll(async () => {
  shop = await startTestShop()
  rest = restOf(shop.payload)
})
afterAll(() => shop.stop())

describe('somebody who has lost the links to their bookings', () => {
  it('gets one e-mail with all that are current, each of which opens its booking', async () => {
    const first = await book('Both@quill.example')
    const second = await book('both@quill.example')
    await book('other@quill.example')
    await sendLinks('BOTH@quill.example')
    const [email, ...more] = await linksTo('both@quill.example')
    expect(more).toEqual([])
    for (const order of [first, second]) {
      expect(email?.text).toContain(order.reference)
      expect(email?.text).not.toContain(tokenOf(order))
    }
    await sendDueEmails(shop.open())
    const sent = (await readMail(process.env.MAIL_DIR ?? '')).find(
      ({ subject }) => subject === email?.subject,
    )
    for (const order of [first, second]) {
      for (const form of [sent?.text, sent?.html]) expect(form).toContain(tokenOf(order))
    }
  })

  it('is told nothing of what was never booked, nor of what has long been over', async () => {
    await book('over@quill.example')
    await checkOut(shop, await onePlace(), { ...booker, email: 'open@quill.example' })
    await sendLinks('open@quill.example')
    expect(await linksTo('open@quill.example')).toEqual([])
    const atTheTime = (days: number) => ({
      ...shop.open(),
      now: new Date(Date.now() + days * 24 * 60 * 60_000),
    })
    await sendBookingLinks(atTheTime(365 + 92), 'over@quill.example')
    expect(await linksTo('over@quill.example')).toEqual([])
    await sendBookingLinks(atTheTime(365 + 88), 'over@quill.example')
    expect(await linksTo('over@quill.example')).toHaveLength(1)
  })

  it('is written to three times an hour, whoever asks from wherever', async () => {
    await book('often@quill.example')
    for (let time = 1; time <= 5; time += 1) await sendLinks('often@quill.example')
    expect(await linksTo('often@quill.example')).toHaveLength(3)
  })
})

describe('whoever asks', () => {
  it('cannot tell from the answers whether there is a booking, nor how often it was asked for', async () => {
    await book('secret@quill.example')
    const answers: string[] = []
    for (const email of ['secret@quill.example', 'nobody@quill.example']) {
      for (let time = 1; time <= 4; time += 1) answers.push(JSON.stringify(await ask(email)))
    }
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).toContain('200')
    // They are written after the answer, and must not be counted by the next test.
    while ((await linksTo('secret@quill.example')).length < 3) {
      await new Promise((resolve) => setImmediate(resolve))
    }
  })

  it('is answered while nothing has been found yet, so that the time tells nothing either', async () => {
    const { db } = shop.payload
    const find = db.find.bind(db)
    let letGo: () => void = () => undefined
    const answered = new Promise<void>((resolve) => (letGo = resolve))
    const looked = new Promise<void>((resolve) => {
      db.find = (async (wanted: Parameters<typeof find>[0]) => {
        if (wanted.collection === 'orders') await answered
        const found = await find(wanted)
        if (wanted.collection === 'orders') resolve()
        return found
      }) as typeof db.find
    })
    try {
      expect((await ask('slow@quill.example')).status).toBe(200)
      letGo()
      await looked
    } finally {
      db.find = find
    }
  })

  it.each(['%@%.%', '_@quill.example', '.*@quill.example', 'both@quill.example.evil.example'])(
    'finds nobody else with %s',
    async (hostile) => {
      const before = await linksTo(undefined)
      await sendLinks(hostile)
      expect(await linksTo(undefined)).toEqual(before)
    },
  )

  it.each(['', 'nonsense', 'a@b', { like: '%' }, 'both@quill.example, eve@evil.example'])(
    'is refused alike what is no address: %j',
    async (email) => {
      expect(await ask(email)).toMatchObject({
        status: 400,
        body: { error: { reason: 'invalid-fields' } },
      })
    },
  )

  it('may do so five times in ten minutes', async () => {
    const statuses: number[] = []
    for (let time = 1; time <= 6; time += 1) statuses.push(await askAsVisitor('198.51.100.9'))
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
    expect(await askAsVisitor('198.51.100.10')).toBe(200)
  })
})

async function book(email: string): Promise<Order> {
  return bookAndPay(shop, await onePlace(), { ...booker, email })
}

async function onePlace() {
  return [{ runId: await shop.runWith({ seats: 4 }), count: 1 }]
}

function sendLinks(email: string): Promise<void> {
  return sendBookingLinks(shop.open(), email)
}

async function ask(email: unknown) {
  const { status, body } = await rest({ method: 'POST', path: '/orders/links', body: { email } })
  return { status, body }
}

/** Through the door that counts, which `rest` does without. */
async function askAsVisitor(visitor: string): Promise<number> {
  const { config } = shop.payload
  const request = new Request(`${config.serverURL}/api/orders/links`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [webSecretHeader]: process.env.CMS_WEB_SECRET ?? '',
      [visitorAddressHeader]: visitor,
    },
    body: JSON.stringify({ email: 'nobody@quill.example' }),
  })
  return (await handleRequest(config, request)).status
}

/** To anybody, without an address. */
async function linksTo(address: string | undefined): Promise<Email[]> {
  const emails = await findAll(shop.payload, {
    collection: 'emails',
    where: { key: { like: '/links/' } },
    sort: 'createdAt',
  })
  return emails.filter(({ to }) => !address || to.toLowerCase() === address)
}
