import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Booker } from '@lectern/shared/contract/checkout-forms'
import type { Order } from '@lectern/shared/contract/payload-types'

import { createEnquiry } from '@cms-seed/factories/enquiry'
import { saveSettings } from '@cms-seed/factories/settings'
import { restOf, signIn, type Rest } from '@cms-support/rest'
import { createStaff } from '@cms-support/staff'
import { checkOut, payAndSettle, startTestShop, type TestShop } from '@cms-support/test-shop'
import { roles, type Role } from '@cms/access/roles'
import { compareAndSet } from '@cms/database/compare-and-set'
import { swapDelegate } from '../changes'
import { saveDelegates } from '../checkout/save-answers'
import { giveUpOrder } from '../checkout/give-up-order'
import { findBookings } from '../orders/find-bookings'
import { loadOrder } from '../orders/find-order'
import { keepNoLongerThanNeeded } from '../privacy/keep-no-longer'
import type { FoundGroup } from './answer'

let shop: TestShop
let rest: Rest
let order: Order
const tokens = {} as Record<Role, string>
beforeAll(async () => {
  shop = await startTestShop()
  rest = restOf(shop.payload)
  await saveSettings(shop.payload)
  await createStaff(shop.payload)
  await createEnquiry(shop.payload, { name: 'Fiona Marchbank', organisation: 'Dunmere' })
  for (const role of roles) tokens[role] = await signIn(shop.payload, role)
  order = await bookFor(graham, { name: 'Amára Nwosu', email: 'a.nwosu@dunmere.example' })
})
afterAll(() => shop.stop())

const graham: Booker = {
  kind: 'business',
  name: 'Graham Tull',
  email: 'graham.tull@dunmere.example',
  phone: '+44 7700 900123',
  companyName: 'Dunmere Borough Council',
  purchaseOrderNumber: 'PO-4500127',
  address: { line1: 'Planted Hall', town: 'Leeds', postcode: 'LS1 1AA' },
}

describe('an order', () => {
  it.each([
    ['the name of who booked', 'tull'],
    ['several words in any order', 'council graham'],
    ['their firm', 'dunmere bor'],
    ['their e-mail address', 'graham.tull@dunmere.example'],
    ['their telephone number, as it is dialled', '07700 900 123'],
    ['the purchase order', '4500127'],
    ['who comes, without accents', 'amara'],
    ['a name with one slip', 'dunmeer'],
  ])('is found by %s', async (_, typed) => {
    expect(await hrefs('bookings', typed)).toContain(hrefOf(order))
  })

  it('is found by its own number and by that of its invoice', async () => {
    const [invoice] = await shop.find('invoices', order)
    for (const typed of [order.reference, invoice!.number]) {
      const [first] = await found('owner', typed)
      expect(first).toMatchObject({ name: 'Bookings', items: [{ href: hrefOf(order) }] })
    }
  })

  it('says what it was found in, and marks the letters', async () => {
    const [bookings] = await found('bookings', '4500127')
    expect(bookings!.items[0]!.detail).toContainEqual({ text: '4500127', isFound: true })
  })

  it('is found by whoever comes now, and no longer by whoever came before', async () => {
    const swapped = await bookFor(
      { ...graham, name: 'Ines Ward', companyName: 'Ward & Daughters', email: 'i@ward.example' },
      { name: 'Formerly Named', email: 'formerly@ward.example' },
    )
    const [booking] = await findBookings(shop.payload, swapped)
    const delegate = { name: 'Latterly Named', email: 'latterly@ward.example' }
    await swapDelegate(shop.open(), { order: swapped, booking: booking!, delegate, by: 'Staff' })
    expect(await hrefs('owner', 'latterly')).toContain(hrefOf(swapped))
    expect((await people('owner', 'latterly'))[0]).toBe('Latterly Named, Ward & Daughters')
    expect(await people('owner', 'formerly')).toEqual([])
  })
})

describe('people and firms', () => {
  it('are found each once, with the firm as a list of its own', async () => {
    expect(await people('bookings', 'dunmere')).toEqual([
      'Amára Nwosu, Dunmere Borough Council',
      'Dunmere Borough Council',
    ])
  })
})

describe('each role', () => {
  it.each(['editor', 'author'] as const)('%s finds nobody who booked or wrote', async (role) => {
    for (const typed of ['dunmere', 'graham', order.reference, 'marchbank']) {
      const groups = await found(role, typed)
      const names = groups.map(({ name }) => name)
      expect(names.filter((name) => /Bookings|People|Enquiries/.test(name))).toEqual([])
    }
    expect(await hrefs('bookings', 'marchbank')).toHaveLength(1)
  })

  it('finds the pages and commands that are theirs', async () => {
    expect(await hrefs('owner', 'vat')).toContain('/admin/globals/settings')
    expect(await hrefs('editor', 'vat')).toEqual([])
    expect(await hrefs('author', 'new article')).toEqual(['/admin/collections/posts/create'])
    expect(await hrefs('bookings', 'new article')).toEqual([])
    expect(await hrefs('bookings', 'take a booking')).toEqual([
      '/admin/collections/course-runs',
      '/admin/help?task=take-a-booking#take-a-booking',
    ])
  })

  it('finds how things are done that are theirs to do', async () => {
    const href = '/admin/help?task=call-off-a-date#call-off-a-date'
    expect(await hrefs('bookings', 'how do i call off')).toEqual([href])
    expect(await hrefs('author', 'how do i call off')).toEqual([])
  })

  it('finds a course whether it is published or not, if it may read it', async () => {
    const typed = titleOf(order)
    expect(await hrefs('editor', typed)).toContainEqual(
      expect.stringMatching(/^\/admin\/collections\/courses\//),
    )
    expect(await hrefs('author', typed)).toEqual([])
  })

  it('sees what was opened last as far as it may', async () => {
    const body = { opened: [`orders/${order.id}`, '/admin/collections/posts', 'orders/none'] }
    const opened = async (role: Role) => hrefsIn(await ask(role, body))
    expect(await opened('owner')).toEqual([hrefOf(order), '/admin/collections/posts'])
    expect(await opened('editor')).toEqual(['/admin/collections/posts'])
  })
})

describe('whoever is no staff', () => {
  it('is told to sign in, and nothing else', async () => {
    const answer = await rest({ method: 'POST', path: '/find', body: { q: 'dunmere' } })
    expect(answer.status).toBe(401)
    expect(JSON.stringify(answer.body)).not.toContain('Dunmere')
  })
})

describe('a person who was erased', () => {
  it('is not found once their unpaid order is gone', async () => {
    const runId = await shop.runWith({ seats: 2 })
    const lapsed = await checkOut(shop, [{ runId, count: 1 }], {
      ...planted,
      name: 'Lapsed Zander',
    })
    await giveUpOrder(shop.open(), { order: lapsed, event: 'lapse' })
    expect(await hrefs('owner', 'zander')).toEqual([hrefOf(lapsed)])
    await shop.payload.db.deleteOne({ collection: 'orders', where: { id: { equals: lapsed.id } } })
    expect(await hrefs('owner', 'zander')).toEqual([])
  })

  it('is found by nothing that they were found by before', async () => {
    const gone = await bookFor(planted, { name: 'Plantedsecond Guest', email: 'g@planted.example' })
    const words = ['plantedname', '07700900177', 'planted.example', 'PLANTED-77', 'plantedsecond']
    for (const word of words) expect(await hrefs('owner', word)).toContain(hrefOf(gone))
    await shop.advance(yearsMinutes(12))
    await endCourses(gone)
    await keepNoLongerThanNeeded(shop.payload, shop.open().now)
    for (const word of words) {
      const groups = await found('owner', word)
      expect(JSON.stringify(groups).toLowerCase()).not.toContain('planted')
      expect(hrefsIn(groups)).toEqual([])
    }
  })
})

const planted: Booker = {
  ...graham,
  name: 'Booker Plantedname',
  email: 'booker@planted.example',
  phone: '07700 900177',
  companyName: 'Planted Works',
  purchaseOrderNumber: 'PLANTED-77',
}

async function bookFor(who: Booker, delegate: { name: string; email: string }): Promise<Order> {
  const runId = await shop.runWith({ seats: 2 })
  const begun = await checkOut(shop, [{ runId, count: 1 }], who)
  await saveDelegates(shop.open(), begun, {
    bookerAttends: false,
    delegates: [{ runId, seat: 1, ...delegate }],
  })
  return payAndSettle(shop, await loadOrder(shop.payload, begun.id))
}

async function endCourses(of: Order): Promise<void> {
  for (const { id } of await findBookings(shop.payload, of)) {
    const where = { id: { equals: id } }
    const data = { startsAt: '2026-11-01T09:00:00.000Z', endsAt: '2026-11-01T17:00:00.000Z' }
    await compareAndSet(shop.payload, { collection: 'bookings', where, data })
  }
}

function yearsMinutes(years: number): number {
  return years * 366 * 24 * 60
}

async function ask(role: Role, body: object): Promise<FoundGroup[]> {
  const answer = await rest({ method: 'POST', path: '/find', body, token: tokens[role] })
  expect(answer).toMatchObject({ status: 200, body: { isComplete: true } })
  return answer.body.groups as FoundGroup[]
}

function found(role: Role, q: string): Promise<FoundGroup[]> {
  return ask(role, { q })
}

async function hrefs(role: Role, q: string): Promise<string[]> {
  return hrefsIn(await found(role, q))
}

async function people(role: Role, q: string): Promise<string[]> {
  const groups = await found(role, q)
  return groups
    .filter(({ name }) => name === 'People')
    .flatMap(({ items }) => items.map(({ title }) => title.map(({ text }) => text).join('')))
}

function hrefsIn(groups: FoundGroup[]): string[] {
  return groups.flatMap(({ items }) => items.map(({ href }) => href))
}

function hrefOf({ id }: Order): string {
  return `/admin/collections/orders/${id}`
}

function titleOf({ lines }: Order): string {
  return (lines as { courseTitle: string }[])[0]!.courseTitle
}
