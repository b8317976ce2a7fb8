import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { checkoutSchema } from '@lectern/shared/contract/checkout'
import type { Email, Order } from '@lectern/shared/contract/payload-types'
import { randomUUID } from 'node:crypto'

import { cancelOnPage } from '@cms-support/cancel-on-page'
import { restOf, type Rest } from '@cms-support/rest'
import { booker, startTestShop, type TestShop } from '@cms-support/test-shop'
import { proveAddress } from '../letters/address-proof/address-proof'

let shop: TestShop
let rest: Rest
beforeAll(async () => {
  shop = await startTestShop()
  rest = restOf(shop.payload)
})
afterAll(() => shop.stop())

const ben = { name: 'Ben Page', email: 'ben@quill.example' }
const cora = { name: 'Cora Leaf', email: 'cora@quill.example' }

it('nobody is written to on a stranger’s word, and everybody once the address has answered', async () => {
  const { token, runId } = await bookFreePlaces('ada1@quill.example')
  const delegates = [{ runId, seat: 2, ...cora }]
  await rest({ method: 'PUT', path: `/orders/by-token/${token}/delegates`, body: { delegates } })
  expect(await recipients(token)).toEqual(['ada1@quill.example'])
  const proof = await proofMailedTo(token)
  const confirmed = await confirm(token, proof)
  expect(confirmed).toMatchObject({ status: 200, body: { awaitsAddress: false } })
  expect((await confirm(token, proof)).status).toBe(200)
  expect(await recipients(token)).toEqual(['ada1@quill.example', cora.email])
})

it('only what was sent to that address confirms it, within a week', async () => {
  const { token } = await bookFreePlaces('ada2@quill.example')
  const [email] = await emailsOf(token)
  expect(email?.text).toContain('/address/')
  const weekAgo = new Date(Date.now() - 7 * 24 * 60 * 60_000 - 1)
  for (const proof of [
    '',
    'nonsense',
    proveAddress('mallory@x.example', new Date()),
    proveAddress('ada2@quill.example', weekAgo),
    `${await proofMailedTo(token)}x`,
  ]) {
    expect((await confirm(token, proof)).body).toMatchObject({ error: { reason: 'link-expired' } })
  }
  const page = await rest({ path: `/orders/by-token/${token}` })
  expect(page.body).toMatchObject({ awaitsAddress: true })
  expect(JSON.stringify(page.body)).not.toContain(await proofMailedTo(token))
})

it('a stranger who cancels writes to no delegate either', async () => {
  const individual = { ...booker, kind: 'individual', companyName: undefined }
  const { token } = await bookFreePlaces('ada3@quill.example', individual)
  const answer = await cancelOnPage(rest, token)
  expect(answer.status).toBe(200)
  expect(new Set(await recipients(token))).toEqual(new Set(['ada3@quill.example']))
})

it('one address is written to for six free bookings a day, cancelled ones included', async () => {
  for (let time = 1; time <= 6; time += 1) await bookFreePlaces('ada4@quill.example')
  const { status, body } = await tryToBook('ada4@quill.example')
  expect(status).toBe(429)
  expect(body.error).toMatchObject({ message: expect.stringContaining('contact us') })
})

it('an order that lapses again and again is told of once', async () => {
  const runId = await shop.runWith({ seats: 4, priceNetPence: 0 })
  const body = { attemptKey: randomUUID(), lines: [{ runId, count: 1 }] }
  const { body: started } = await rest({ method: 'POST', path: '/checkouts', body })
  const { token } = checkoutSchema.parse(started)
  await rest({ method: 'PUT', path: `/checkouts/${token}/booker`, body: booker })
  for (let time = 1; time <= 3; time += 1) {
    await shop.payload.db.updateOne({
      collection: 'orders',
      where: keyOf(token),
      data: { holdExpiresAt: new Date(Date.now() - 1000).toISOString() },
    })
    await rest({ path: `/checkouts/${token}` })
    await rest({ method: 'POST', path: `/checkouts/${token}/extend` })
  }
  expect(await recipients(token)).toEqual([booker.email])
})

async function bookFreePlaces(email: string, who: object = booker) {
  const tried = await tryToBook(email, who)
  expect(tried.status).toBe(200)
  return tried
}

async function tryToBook(email: string, who: object = booker) {
  const runId = await shop.runWith({ seats: 4, priceNetPence: 0 })
  const body = { attemptKey: randomUUID(), lines: [{ runId, count: 2 }] }
  const started = await rest({ method: 'POST', path: '/checkouts', body })
  const { token } = checkoutSchema.parse(started.body)
  const put = (part: string, answers: object) =>
    rest({ method: 'PUT', path: `/checkouts/${token}/${part}`, body: answers })
  await put('booker', { ...who, email })
  await put('delegates', { bookerAttends: true, delegates: [{ runId, seat: 2, ...ben }] })
  await put('needs', { needs: [] })
  const payment = { agreedGrossPence: 0, declarations: { terms: true } }
  const paid = await rest({ method: 'POST', path: `/checkouts/${token}/pay`, body: payment })
  return { token, runId, status: paid.status, body: paid.body }
}

function confirm(token: string, proof: string) {
  return rest({ method: 'POST', path: `/orders/by-token/${token}/address`, body: { proof } })
}

async function proofMailedTo(token: string): Promise<string> {
  const [email] = await emailsOf(token)
  const [, proof] = /\/address\/([\w.-]+)/.exec(email?.text ?? '') ?? []
  return proof ?? ''
}

async function recipients(token: string): Promise<string[]> {
  return (await emailsOf(token)).map(({ to }) => to)
}

async function emailsOf(token: string): Promise<Email[]> {
  const order = await shop.payload.db.findOne<Order>({ collection: 'orders', where: keyOf(token) })
  return shop.find('emails', order!)
}

function keyOf(token: string) {
  return { key: { equals: token.split('.')[0] } }
}
