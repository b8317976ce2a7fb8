import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { coordinatorPageSchema, type BookingsPage } from '@lectern/shared/contract/coordinator-page'
import type { Certificate, Order, Organisation } from '@lectern/shared/contract/payload-types'
import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import type { Payload } from 'payload'

import { createOrganisation } from '@cms-seed/factories/organisation'
import { readMail } from '@cms-support/read-mail'
import { restOf, signIn, type Rest } from '@cms-support/rest'
import { createStaff } from '@cms-support/staff'
import { taughtDate } from '@cms-support/taught-date'
import { book, booker, startTestShop, type TestShop } from '@cms-support/test-shop'
import { issueCertificates, revokeCertificate } from '../certificates'
import { addTelephoneBooking } from '../desk/add-telephone-booking'
import { certificateTokenOf } from '../letters'
import { loadOrder, tokenOf } from '../orders'
import { writeDownPayment } from '../payments'
import { setOrganisation, coordinatorLinks, linkDays } from '../organisations'
import { sendLinksAgain } from './send-links-again'

let shop: TestShop
let payload: Payload
let rest: Rest
let token: string
beforeAll(async () => {
  shop = await startTestShop()
  payload = shop.payload
  await createStaff(payload)
  await mkdir(process.env.MAIL_DIR ?? '', { recursive: true })
  rest = restOf(payload)
  token = await signIn(payload, 'bookings')
})
afterAll(() => shop.stop())

describe('a link opens only its own organisation (B9)', () => {
  const organisations = ['Quill Group', 'Larkspur', 'nobody'] as const
  type Whose = (typeof organisations)[number]
  const orders = {} as Record<Whose, Order>
  const numbers = {} as Record<Whose, string>
  const links: Record<string, string> = {}
  let group: Organisation
  let firm: Organisation

  beforeAll(async () => {
    group = await organisationWith('ann@quill-group.example', 'Quill Group')
    // Paying for another shows nothing of it.
    firm = await organisationWith('bob@larkspur.example', 'Larkspur', group.id)
    for (const whose of organisations) {
      orders[whose] = await book(shop, [{ runId: await shop.runWith({ seats: 2 }), count: 2 }])
      const [invoice] = await shop.find('invoices', orders[whose])
      numbers[whose] = invoice!.number
    }
    await belongsTo(orders['Quill Group'], group)
    await belongsTo(orders.Larkspur, firm)
    links['Quill Group'] = await sentLink(group)
    links.Larkspur = await sentLink(firm)
    links['forged'] = `${links.Larkspur.slice(0, 22)}.${'A'.repeat(22)}`
    links['of an order'] = tokenOf(orders.Larkspur)
    links['of nothing'] = 'nonsense'
    const ended = await organisationWith('cy@ended.example', 'Ended')
    links['ended'] = await sentLink(ended)
    await endLink(ended)
  })

  it.each(['Quill Group', 'Larkspur', 'forged', 'of an order', 'of nothing', 'ended'])(
    'the link: %s',
    async (link) => {
      for (const format of ['html', 'pdf']) {
        const statuses: Record<string, number> = {}
        for (const whose of organisations) {
          const file = `${numbers[whose]}.${format}`
          const path = `/organisations/by-link/${links[link]}/documents/${file}`
          statuses[whose] = (await rest({ path })).status
        }
        const ofNone = link === 'ended' ? 410 : 404
        const expected = organisations.map((whose) => [whose, whose === link ? 200 : ofNone])
        expect(statuses).toEqual(Object.fromEntries(expected))
      }
      const { status, body, headers } = await page(links[link]!)
      expect(headers.get('cache-control')).toBe('no-store')
      for (const whose of organisations) {
        const isTheirs = whose === link
        expect(JSON.stringify(body).includes(orders[whose].reference)).toBe(isTheirs)
        if (isTheirs) expect([status, whose]).toEqual([200, body.organisationName])
      }
    },
  )

  it('shows dates, places and papers, and no token, address or need of anybody', async () => {
    const { body } = await page(links.Larkspur!)
    const { coming, past, coordinatorName, refundsDue } = coordinatorPageSchema.parse(body)
    expect(coordinatorName).toBe('Kim Coordinator')
    expect([coming.count, past.count, refundsDue]).toEqual([1, 0, []])
    expect(coming.bookings[0]?.dates[0]?.places).toHaveLength(2)
    expect(coming.bookings[0]?.documents[0]?.number).toBe(numbers.Larkspur)
    expect(JSON.stringify(body)).not.toContain(orders.Larkspur.key)
    expect(JSON.stringify(body)).not.toContain(orders.Larkspur.customerEmail)
  })

  it('shows an order no more once staff say that it belongs to none', async () => {
    const order = await book(shop, [{ runId: await shop.runWith({ seats: 1 }), count: 1 }])
    const [invoice] = await shop.find('invoices', order)
    const path = `/organisations/by-link/${links['Quill Group']}/documents/${invoice!.number}.html`
    await belongsTo(order, group)
    expect((await rest({ path })).status).toBe(200)
    await belongsTo(order, null)
    expect((await rest({ path })).status).toBe(404)
    expect(JSON.stringify((await page(links['Quill Group']!)).body)).not.toContain(order.reference)
  })

  it('is sent and ended by whoever handles bookings alone', async () => {
    const coordinatorId = group.coordinators![0]!.id
    for (const path of ['page-links', 'page-links/ended']) {
      for (const by of [null, await signIn(payload, 'editor')]) {
        const call = { method: 'POST', path: `/organisations/${group.id}/${path}`, token: by }
        const { status } = await rest({ ...call, body: { coordinatorId } })
        expect(status).toBe(by ? 403 : 401)
      }
    }
    expect((await page(links['Quill Group']!)).status).toBe(200)
  })
})

describe('a link opens the certificates of its own organisation alone', () => {
  const names = ['Amara Nwosu', 'Lee Barrow', 'Sunita Rao'] as const
  type Name = (typeof names)[number]
  const certified = {} as Record<Name, Awaited<ReturnType<typeof certificateOf>>>
  const links: Record<string, string> = {}

  beforeAll(async () => {
    for (const name of names) certified[name] = await certificateOf(name)
    const quill = await organisationWith('ivy@quill.example', 'Quill')
    // Paying for another shows nothing of it.
    const fenn = await organisationWith('jo@fenn.example', 'Fenn', quill.id)
    const ended = await organisationWith('kit@ended.example', 'Ended too')
    await belongsTo(certified['Amara Nwosu'].order, quill)
    await belongsTo(certified['Lee Barrow'].order, fenn)
    links['Quill'] = await sentLink(quill)
    links['Fenn'] = await sentLink(fenn)
    links['ended'] = await sentLink(ended)
    await endLink(ended)
    links['of a certificate'] = certificateTokenOf(certified['Lee Barrow'].certificate)
    links['forged'] = `${links.Fenn.slice(0, 22)}.${'A'.repeat(22)}`
  })

  it.each([
    ['Quill', 'Amara Nwosu'],
    ['Fenn', 'Lee Barrow'],
    ['ended', null],
    ['of a certificate', null],
    ['forged', null],
  ] as const)('the link: %s', async (link, whose) => {
    const statuses: Record<string, number> = {}
    for (const name of names) {
      statuses[name] = (await paper(links[link]!, certified[name].certificate)).status
    }
    const ofNone = link === 'ended' ? 410 : 404
    expect(statuses).toEqual(
      Object.fromEntries(names.map((name) => [name, name === whose ? 200 : ofNone])),
    )
    const { status, body } = await page(links[link]!)
    expect(status).toBe(whose ? 200 : ofNone)
    for (const name of names) {
      const { code, linkKey } = certified[name].certificate
      const text = JSON.stringify(body)
      expect([text.includes(code), text.includes(name)]).toEqual(Array(2).fill(name === whose))
      expect(text).not.toContain(linkKey)
    }
  })

  it('shows no more once the booking leaves, nor hands out what was revoked', async () => {
    const organisation = await organisationWith('lou@leaves.example')
    const link = await sentLink(organisation)
    const { order, runId, certificate } = await certificateOf('Owen Reed')
    await belongsTo(order, organisation)
    expect(await shownAt(link)).toEqual([[certificate.code, 'valid']])
    const revocation = { runId, certificateId: certificate.id, reason: 'Misspelt', by: 'Ann' }
    await revokeCertificate(shop.open(), revocation)
    expect(await shownAt(link)).toEqual([[certificate.code, 'revoked']])
    expect((await paper(link, certificate)).status).toBe(404)
    await issueCertificates(shop.open(), { runId, by: 'Ann' })
    const [, second] = await shop.find('certificates', order)
    expect((await paper(link, second!)).headers.get('content-type')).toBe('application/pdf')
    await belongsTo(order, null)
    expect(await shownAt(link)).toEqual([])
    expect((await paper(link, second!)).status).toBe(404)
  })
})

/** Of somebody who was there on all days of a date. */
async function certificateOf(name: string) {
  const { order, runId } = await taughtDate(shop, { names: [name], months: 36 })
  await issueCertificates(shop.open(), { runId, by: 'Ann' })
  const [certificate] = await shop.find('certificates', order)
  return { order, runId, certificate: certificate! }
}

function paper(link: string, { code }: Certificate) {
  return rest({ path: `/organisations/by-link/${link}/certificates/${code}.pdf` })
}

async function shownAt(link: string) {
  const { people } = coordinatorPageSchema.parse((await page(link)).body)
  return people.certificates.map(({ code, standing }) => [code, standing])
}

describe('what is owed', () => {
  it('is the open part of each invoice that is not paid by card, with the day on which it is due', async () => {
    const organisation = await organisationWith('di@owes.example', 'Owes')
    const link = await sentLink(organisation)
    const order = await byTelephone()
    await belongsTo(order, organisation)
    await belongsTo(
      await book(shop, [{ runId: await shop.runWith({ seats: 1 }), count: 1 }]),
      organisation,
    )
    const [invoice] = await shop.find('invoices', order)
    const open = async () => coordinatorPageSchema.parse((await page(link)).body).owed
    const { number, dueOn } = invoice!
    const ofInvoice = { number, dueOn, reference: order.reference, daysLate: 0 }
    expect(await open()).toEqual({
      openPence: 764_40,
      invoices: [{ ...ofInvoice, openPence: 764_40 }],
      paidTooMuchPence: 0,
    })
    await pay(order, 500_00)
    expect(await open()).toMatchObject({
      openPence: 264_40,
      invoices: [{ ...ofInvoice, openPence: 264_40 }],
    })
    await pay(order, 300_00)
    expect(await open()).toEqual({ openPence: 0, invoices: [], paidTooMuchPence: 35_60 })
  })

  async function byTelephone(): Promise<Order> {
    const taken = await addTelephoneBooking(shop.open(), {
      ...{ attemptKey: randomUUID(), booker, by: 'Staff' },
      lines: [{ runId: await shop.runWith({ seats: 1 }), count: 1 }],
      delegates: { bookerAttends: true, delegates: [] },
    })
    if (!taken.started) throw new Error(JSON.stringify(taken))
    return taken.order
  }

  async function pay(order: Order, amountPence: number): Promise<void> {
    await writeDownPayment(shop.open(), {
      ...{ order, amountPence, by: 'Staff', attempt: randomUUID() },
      ...{ receivedOn: '2026-12-01', way: 'bank-transfer' },
    })
  }
})

describe('a link ends', () => {
  it('when staff end it, send another, or somebody else takes the place of its coordinator', async () => {
    const organisation = await organisationWith('eve@ends.example')
    const first = await sentLink(organisation)
    const second = await sentLink(organisation)
    expect(await reasonAt(first)).toBe('link-ended')
    expect(await reasonAt(second)).toBeUndefined()
    const [row] = organisation.coordinators!
    await change(organisation, { coordinators: [{ ...row!, email: 'new@ends.example' }] })
    expect(await reasonAt(second)).toBe('link-ended')
    await change(organisation, { coordinators: [row!] })
    expect(await reasonAt(second)).toBeUndefined()
    await endLink(organisation)
    expect(await reasonAt(second)).toBe('link-ended')
    await change(organisation, { deletedAt: new Date().toISOString() })
    expect(await reasonAt(await sentLinkOf(organisation))).toBe('organisation-gone')
  })

  it('after its days, and is sent anew to whoever asks', async () => {
    const organisation = await organisationWith('fay@later.example')
    const link = await sentLink(organisation)
    await expire(organisation)
    expect(await reasonAt(link)).toBe('link-expired')
    const [again] = await askedFor('FAY@later.example')
    expect(again).not.toBe(link)
    expect(await reasonAt(again!)).toBeUndefined()
    // One that works is sent as it is, so that a stranger who asks ends nobody's.
    expect(await askedFor('fay@later.example')).toEqual([again])
  })

  it('and is not sent again when staff have ended it, nor to strangers', async () => {
    const organisation = await organisationWith('gus@gone.example')
    await sentLink(organisation)
    await endLink(organisation)
    expect(await askedFor('gus@gone.example')).toEqual([])
    expect(await askedFor('stranger@gone.example')).toEqual([])
    const answers = await Promise.all(
      ['fay@later.example', 'stranger@gone.example'].map((email) =>
        rest({ method: 'POST', path: '/organisations/links', body: { email } }),
      ),
    )
    expect(answers.map(({ status, body }) => [status, body])).toEqual(
      Array(2).fill([200, { isAsked: true }]),
    )
  })
})

it('bookings come page by page, those to come apart from those that are over or cancelled', async () => {
  const organisation = await organisationWith('hal@many.example')
  const link = await sentLink(organisation)
  expect((await page(link)).body).toMatchObject({ coming: { count: 0 }, past: { count: 0 } })
  const made = await bookedTimes(13)
  for (const order of made) await belongsTo(order, organisation)
  const [coming, ...past] = made
  for (const order of past) await over(order)
  const first = coordinatorPageSchema.parse((await page(link)).body)
  const second = coordinatorPageSchema.parse((await page(link, '?past=2')).body)
  expect(referencesOf(first.coming)).toEqual([coming!.reference])
  expect(first.past).toMatchObject({ count: 12, page: 1, pageCount: 2 })
  const shown = [...referencesOf(first.past), ...referencesOf(second.past)]
  expect(shown.toSorted()).toEqual(past.map(({ reference }) => reference).toSorted())
})

function referencesOf({ bookings }: BookingsPage): string[] {
  return bookings.map(({ reference }) => reference)
}

function organisationWith(email: string, name?: string, paidBy?: string): Promise<Organisation> {
  return createOrganisation(payload, {
    ...(name && { name }),
    ...(paidBy && { paidBy }),
    coordinators: [{ name: 'Kim Coordinator', email }],
  })
}

async function belongsTo({ id }: Order, organisation: Organisation | null): Promise<void> {
  const order = await loadOrder(payload, id)
  const organisationId = organisation?.id ?? null
  await setOrganisation(shop.open(), { order, organisationId, by: 'Bea Bookings' })
}

/** One booking, and copies of it. */
async function bookedTimes(times: number): Promise<Order[]> {
  const order = await book(shop, [{ runId: await shop.runWith({ seats: 1 }), count: 1 }])
  const [booking] = await shop.find('bookings', order)
  const made = [order]
  for (let n = 1; n < times; n += 1) {
    const own = { reference: `LEC-COPY${n}`, key: `copy ${n}`, attemptKey: `copy ${n}` }
    const copy = await payload.db.create({
      collection: 'orders',
      data: { ...structuredClone(order), id: undefined, ...own },
    })
    const of = { orderId: copy.id, belongsTo: copy.id, key: `copy ${n}` }
    await payload.db.create({
      collection: 'bookings',
      data: { ...structuredClone(booking), id: undefined, ...of },
    })
    made.push(copy)
  }
  return made
}

/** By the letter that staff send, read in the mailbox. */
async function sentLink(organisation: Organisation): Promise<string> {
  const { id, email } = organisation.coordinators![0]!
  const before = (await linksIn(email!)).length
  const path = `/organisations/${organisation.id}/page-links`
  const { status } = await rest({ method: 'POST', path, body: { coordinatorId: id }, token })
  expect(status).toBe(200)
  return (await linksIn(email!)).slice(before)[0]!
}

/** As if it had been sent. */
async function sentLinkOf({ id, coordinators }: Organisation): Promise<string> {
  const ownerId = String(coordinators![0]!.id)
  const more = { organisationId: id, sentToDigest: 'any', until: '2999-01-01T00:00:00.000Z' }
  await coordinatorLinks.renew(payload, { ownerId, by: 'Bea', now: new Date(), more })
  const address = coordinatorLinks.addressOf((await coordinatorLinks.findOf(payload, ownerId))!)
  return address.split('/').at(-1)!
}

async function endLink({ id, coordinators }: Organisation): Promise<void> {
  const body = { coordinatorId: coordinators![0]!.id }
  const path = `/organisations/${id}/page-links/ended`
  expect((await rest({ method: 'POST', path, body, token })).status).toBe(200)
}

async function expire({ coordinators }: Organisation): Promise<void> {
  await payload.db.updateOne({
    collection: 'coordinator-links',
    where: { coordinatorId: { equals: coordinators![0]!.id } },
    data: { until: new Date(Date.now() - 1_000).toISOString() },
  })
}

async function askedFor(email: string): Promise<string[]> {
  const before = (await linksIn(email)).length
  await sendLinksAgain(shop.open(), email)
  return (await linksIn(email)).slice(before)
}

/** The tokens in all letters to an address, with the days that each is said to work. */
async function linksIn(email: string): Promise<string[]> {
  const mail = await readMail(process.env.MAIL_DIR ?? '')
  const letters = mail.filter(({ to }) => to?.[0]?.address?.toLowerCase() === email.toLowerCase())
  return letters.flatMap(({ text = '' }) => {
    expect(text).toContain(`${linkDays} days`)
    return [...text.matchAll(/\/organisation\/([\w-]+\.[\w-]+)/g)].map(([, found]) => found!)
  })
}

function page(link: string, query = '') {
  return rest({ path: `/organisations/by-link/${link}${query}` })
}

async function reasonAt(link: string): Promise<string | undefined> {
  const { body } = await page(link)
  return (body.error as { reason: string } | undefined)?.reason
}

async function change({ id }: Organisation, data: Partial<Organisation>): Promise<void> {
  await payload.update({
    collection: 'organisations',
    id,
    data,
    overrideAccess: true,
    depth: 0,
  })
}

/** Its date is over. */
async function over({ id }: Order): Promise<void> {
  const endsAt = new Date(Date.now() - 60_000).toISOString()
  await payload.db.updateMany({
    collection: 'bookings',
    where: { orderId: { equals: id } },
    data: { endsAt },
  })
}
