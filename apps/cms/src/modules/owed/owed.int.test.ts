import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { pence } from '@lectern/shared/money/pence'
import { addDays, calendarDayIn } from '@lectern/shared/time/calendar-day'
import fc from 'fast-check'
import { createLocalReq, type CollectionSlug, type Payload } from 'payload'
import { createElement } from 'react'

import { createOrganisation } from '@cms-seed/factories/organisation'
import { startTestCms } from '@cms-support/cms'
import { restOf, signIn } from '@cms-support/rest'
import { createStaff, type Staff } from '@cms-support/staff'
import { newDocumentId } from '@cms/database/document-ids'
import { companyForm } from '../orders'
import { lateInvoices } from '../today/late-invoices'
import { findOpenOrders } from './find-open-orders'
import { listOwed, type OwedList } from './list-owed'
import { loadStatement } from './statement/load-statement'

/** Payload’s frame asks for a browser’s style sheets. */
jest.unstable_mockModule('@payloadcms/next/templates', () => ({ DefaultTemplate: () => null }))

let payload: Payload
let stop: () => Promise<void>
let staff: Staff
beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  staff = await createStaff(payload)
})
afterAll(() => stop())

const now = new Date()
const today = calendarDayIn(now)
const list = (lateOnly = false) => listOwed({ payload, now }, { lateOnly })

describe('before anything is owed', () => {
  it('the page says that nothing is open, and the file has its headings alone', async () => {
    expect(await pageFor('bookings')).toContain('Nothing is open.')
    expect(await pageFor('owner', { show: 'late' })).toContain('Nobody is late.')
    const { body } = await csvFor('owner')
    expect(String(body.text).split('\r\n')).toHaveLength(2)
  })
})

describe('one company of two spellings, an organisation and a person', () => {
  it('stand each with what is theirs, most late first, and the sums are theirs', async () => {
    const { id: organisation } = await createOrganisation(payload, { name: 'Calder Vale' })
    await storeOrder({ organisation, invoices: [{ grossPence: 1_528_80, dueIn: -28 }] })
    await storeOrder({ organisation, invoices: [{ grossPence: 764_40, dueIn: 0 }] })
    await storeOrder({
      companyName: 'Ravel & Co. Ltd',
      invoices: [{ grossPence: 100_00, dueIn: -91 }],
    })
    await storeOrder({
      companyName: 'RAVEL AND CO',
      invoices: [{ grossPence: 300_00, dueIn: -1 }],
      money: [350_00],
    })
    await storeOrder({ invoices: [{ grossPence: 50_00, dueIn: null }] })
    await storeOrder({ payment: 'stripe', invoices: [{ grossPence: 999_99, dueIn: null }] })
    await storeOrder({ invoices: [{ grossPence: 80_00, dueIn: -50 }], money: [30_00, 50_00] })

    const { groups, sums } = await list()
    expect(
      groups.map(({ name, lines }) => [
        name,
        lines.map(({ age, daysLate, openPence }) => [age, daysLate, openPence]),
      ]),
    ).toEqual([
      [
        'Calder Vale',
        [
          ['1-30', 28, 1_528_80],
          ['not-due', 0, 764_40],
        ],
      ],
      [
        'Ravel & Co. Ltd',
        [
          ['over-90', 91, 100_00],
          [null, 0, -50_00],
        ],
      ],
      [expect.stringContaining('Customer'), [['not-due', 0, 50_00]]],
    ])
    expect(sums).toEqual({
      byAge: {
        ...{ 'not-due': 814_40, '1-30': 1_528_80, '31-60': 0, '61-90': 0, 'over-90': 100_00 },
      },
      restPence: -50_00,
      totalPence: 2_393_20,
    })
    const late = await list(true)
    expect(late.groups.map(({ lines }) => lines.map(({ openPence }) => openPence))).toEqual([
      [1_528_80],
      [100_00],
    ])
    expect(late.sums.totalPence).toBe(1_628_80)
    expect(await lateTasksFor('bookings')).toEqual([
      expect.objectContaining({
        text: '2 invoices are late: £1,628.80',
        href: '/admin/owed?show=late',
      }),
    ])
    expect(await lateTasksFor('editor')).toEqual([])
  })
})

describe('what the law lets the company ask', () => {
  it('stands on a late invoice of a business whose course is over, and is in no sum', async () => {
    const debt = { invoices: [{ grossPence: 1_000_00, dueIn: -10 }], courseEndedIn: -20 }
    const business = await storeOrder({ ...debt, companyName: 'Late and Sons' })
    const consumer = await storeOrder(debt)
    const ahead = await storeOrder({ ...debt, companyName: 'Early Birds', courseEndedIn: 5 })
    const lineOf = (of: OwedList, orderId: string) =>
      of.groups.flatMap(({ lines }) => lines).find((line) => line.orderId === orderId)
    const all = await list()
    expect(lineOf(all, business)).toMatchObject({
      openPence: 1_000_00,
      late: { since: addDays(today, -9), fixedSumPence: 70_00 },
    })
    expect(lineOf(all, consumer)).toMatchObject({ daysLate: 10, late: null })
    expect(lineOf(all, ahead)).toMatchObject({ daysLate: 10, late: null })
    const page = await pageFor('bookings')
    expect(page.match(/Not charged: what the law lets you ask/g)).toHaveLength(1)
    expect(page).toContain('£70.00')
  })
})

describe('who may see it', () => {
  it.each(['editor', 'author'] as const)('not the %s', async (role) => {
    const page = await pageFor(role)
    expect(page).toContain('What is owed is for owners')
    expect(page).not.toContain('£')
    const { status, body } = await csvFor(role)
    expect(status).toBe(403)
    expect(JSON.stringify(body)).not.toContain('£')
  })

  it('nor somebody who is not signed in', async () => {
    expect(await restOf(payload)({ path: '/invoices/owed' })).toMatchObject({ status: 401 })
  })
})

describe('the file', () => {
  it('has a row for each open invoice, in which nothing is a formula, and is recorded', async () => {
    await storeOrder({ companyName: '=1+1 & Co', invoices: [{ grossPence: 12_34, dueIn: -40 }] })
    const { headers, body } = await csvFor('bookings', '?show=late')
    expect(headers.get('content-disposition')).toBe(`attachment; filename="owed-${today}.csv"`)
    const row = String(body.text)
      .split('\r\n')
      .find((line) => line.includes('1+1'))
    expect(row).toMatch(/^'=1\+1 & Co,/)
    expect(row).toContain(`,${addDays(today, -40)},40,,,12.34,,,,12.34,`)
    const events = await readAll('audit-events')
    expect(events).toContainEqual(
      expect.objectContaining({
        act: 'exported',
        what: 'Owed: late only',
        href: '/admin/owed?show=late',
        by: 'The bookings',
      }),
    )
  })
})

describe('the statement of an organisation', () => {
  it('says the same on its page and in its file, and is recorded', async () => {
    const { id } = await createOrganisation(payload, { name: 'Northlight Housing' })
    await storeOrder({
      ...{ organisation: id, money: [500_00] },
      invoices: [{ grossPence: 1_528_80, dueIn: -28 }],
      credited: [764_40],
    })
    await storeOrder({
      organisation: id,
      invoices: [{ grossPence: 20_00, dueIn: 9 }],
      money: [20_00],
    })
    await storeOrder({
      organisation: id,
      payment: 'stripe',
      invoices: [{ grossPence: 9_99, dueIn: null }],
    })
    const balances = ['1,528.80', '1,548.80', '784.40', '284.40', '264.40']

    const page = await statementFor('bookings', id)
    expect(page).toContain('£264.40 is owed on')
    expect(page).toContain('£264.40 of it is late.')
    for (const balance of balances) expect(page).toContain(`£${balance}`)
    expect(page).not.toContain('£9.99')

    const token = await signIn(payload, 'bookings')
    const csv = await restOf(payload)({ path: `/organisations/${id}/statement/csv`, token })
    const rows = String(csv.body.text).trim().split('\r\n')
    expect(rows.slice(1).map((row) => row.split(',').at(-1))).toEqual(
      balances.map((balance) => balance.replace(',', '')),
    )

    const pdf = await restOf(payload)({ path: `/organisations/${id}/statement/pdf`, token })
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    expect(String(pdf.body.text)).toMatch(/^%PDF-1\.7/)
    expect(await readAll('audit-events')).toContainEqual(
      expect.objectContaining({ act: 'exported', what: 'Statement (PDF)' }),
    )
  })

  it.each(['editor', 'author'] as const)('is refused to the %s', async (role) => {
    const { id } = await createOrganisation(payload)
    expect(await statementFor(role, id)).toContain('Statements are for owners')
    const token = await signIn(payload, role)
    for (const format of ['csv', 'pdf']) {
      const path = `/organisations/${id}/statement/${format}`
      expect(await restOf(payload)({ path, token })).toMatchObject({ status: 403 })
    }
  })

  it('is of nobody who is not there, and has no other form', async () => {
    const { id } = await createOrganisation(payload)
    const token = await signIn(payload, 'owner')
    for (const path of ['nobody/statement/csv', `${id}/statement/xml`]) {
      const answer = await restOf(payload)({ path: `/organisations/${path}`, token })
      expect(answer).toMatchObject({ status: 404 })
    }
    expect(await statementFor('owner', 'nobody')).toContain('There is no such organisation')
    expect(await statementFor('owner', id)).toContain('Nothing was invoiced')
  })
})

describe('random histories of documents and money', () => {
  it('come to the sum of documents less money, in all and by each age', async () => {
    const organisations = [
      (await createOrganisation(payload)).id,
      (await createOrganisation(payload)).id,
    ]
    await fc.assert(
      fc.asyncProperty(fc.array(history, { minLength: 8, maxLength: 12 }), async (histories) => {
        for (const { organisation, ...of } of histories) {
          await storeOrder({
            ...of,
            ...(organisation !== null && { organisation: organisations[organisation] }),
          })
        }
        await expectAsReadByHand(await list())
        for (const id of organisations) await expectSameBalance(id)
      }),
      { numRuns: 4, seed: 20261203, endOnFailure: true },
    )
  })

  it('takes as many questions for many orders as for few', async () => {
    const few = await questionsFor(() => list())
    for (let order = 0; order < 20; order += 1) {
      await storeOrder({ invoices: [{ grossPence: 1_00, dueIn: -1 }] })
    }
    expect(await questionsFor(() => list())).toBe(few)
  })
})

const amount = fc.integer({ min: 1, max: 2_000_00 })
const history = fc.record({
  payment: fc.constantFrom('offline' as const, 'account' as const, 'stripe' as const),
  organisation: fc.constantFrom(null, 0, 1),
  companyName: fc.constantFrom(undefined, 'Ravel & Co. Ltd', 'Quill'),
  invoices: fc.array(
    fc.record({ grossPence: amount, dueIn: fc.option(fc.integer({ min: -120, max: 40 })) }),
    { maxLength: 2 },
  ),
  credited: fc.array(amount, { maxLength: 2 }),
  money: fc.array(fc.integer({ min: -500_00, max: 2_000_00 }), { maxLength: 3 }),
  paidBack: fc.array(amount, { maxLength: 1 }),
  toPayBack: fc.array(amount, { maxLength: 1 }),
})

interface Stored {
  payment?: 'offline' | 'account' | 'stripe'
  organisation?: string | undefined
  companyName?: string | undefined
  invoices: { grossPence: number; dueIn: number | null }[]
  credited?: number[]
  money?: number[]
  paidBack?: number[]
  toPayBack?: number[]
  /** Days from today. */
  courseEndedIn?: number
}

/** By adding up every document and every entry that there is. */
async function expectAsReadByHand({ groups, sums }: OwedList): Promise<void> {
  const orders = new Map((await readAll('orders')).map((order) => [order.id, order]))
  const isOutside = ({ orderId }: { orderId?: unknown }) =>
    orders.get(String(orderId))?.payment !== 'stripe'
  const added = (rows: { orderId?: unknown }[], figure: string) =>
    rows
      .filter(isOutside)
      .reduce((sum, row) => sum + Number((row as Record<string, unknown>)[figure]), 0)
  const paidBack = (await readAll('refunds')).filter(({ status }) => status === 'paid-by-hand')
  expect(sums.totalPence).toBe(
    added(await readAll('invoices'), 'grossPence') -
      added(await readAll('credit-notes'), 'grossPence') -
      added(await readAll('bank-payments'), 'amountPence') +
      added(paidBack, 'backPence'),
  )
  const { byAge, restPence } = sums
  const parts = Object.values(byAge).reduce((sum, part) => sum + part, 0) + restPence
  expect(parts).toBe(sums.totalPence)
  expect(groups.reduce((sum, group) => sum + group.sums.totalPence, 0)).toBe(sums.totalPence)
  const shown = new Set(groups.flatMap(({ lines }) => lines.map(({ orderId }) => orderId)))
  expect([...shown].toSorted()).toEqual((await findOpenOrders(payload)).toSorted())
}

/** The statement closes with what the list says of the organisation. */
async function expectSameBalance(organisationId: string): Promise<void> {
  const { closingPence, sums } = (await loadStatement({ payload, now }, organisationId))!
  const { groups } = await list()
  const group = groups.find((each) => each.organisationId === organisationId)
  expect(closingPence).toBe(group?.sums.totalPence ?? 0)
  expect(sums.totalPence).toBe(closingPence)
}

async function storeOrder(of: Stored): Promise<string> {
  const id = newDocumentId(payload)
  const { payment = 'offline', organisation, companyName, invoices, courseEndedIn } = of
  const serialName = serial('Customer')
  await store('orders', id, {
    ...{ reference: `LEC-${serialName}`, state: 'booked', summary: 'Places', grossPence: 0 },
    ...{ lines: [], totals: {}, source: 'telephone', payment, vatMode: 'per-line', key: id },
    ...{ attemptKey: id, extensionsUsed: 0, holdRound: 1, paymentAttempt: 1 },
    ...{ customerName: serialName, customerEmail: `${serialName}@example.com` },
    ...(companyName && { companyName, companyKey: companyForm(companyName) }),
    booker: { kind: companyName ? 'business' : 'individual', name: serialName, companyName },
    ...(organisation && { organisation }),
  })
  const ofOrder = { orderId: id, belongsTo: id }
  const numbers: string[] = []
  for (const { grossPence, dueIn } of invoices) {
    numbers.push(
      await storeDocument('invoices', {
        ...{ ...ofOrder, grossPence },
        ...(dueIn !== null && { dueOn: addDays(today, dueIn) }),
      }),
    )
  }
  for (const grossPence of of.credited ?? []) {
    await storeDocument('credit-notes', { ...ofOrder, grossPence, invoiceNumber: numbers[0] ?? '' })
  }
  for (const amountPence of of.money ?? []) {
    await store('bank-payments', newDocumentId(payload), {
      ...{ ...ofOrder, title: 'Payment', kind: 'received', amountPence: pence(amountPence) },
      ...{ receivedOn: today, way: 'cheque', writtenBy: 'Staff', key: serial('payment') },
    })
  }
  for (const [status, amounts] of [
    ['paid-by-hand', of.paidBack ?? []],
    ['by-hand', of.toPayBack ?? []],
  ] as const) {
    for (const backPence of amounts) {
      await store('refunds', newDocumentId(payload), {
        ...{ ...ofOrder, title: 'Refund', status, reason: 'Ill', requestedBy: 'Staff' },
        ...{ netPence: backPence, vatPence: 0, grossPence: backPence, backPence },
        ...{ key: serial('refund'), kind: 'seats', finishedAt: now.toISOString() },
      })
    }
  }
  if (courseEndedIn !== undefined) await storePlace(ofOrder, addDays(today, courseEndedIn))
  return id
}

async function storeDocument(
  collection: 'invoices' | 'credit-notes',
  of: { grossPence: number } & Record<string, unknown>,
): Promise<string> {
  const number = serial(collection === 'invoices' ? 'INV' : 'CN')
  await store(collection, newDocumentId(payload), {
    ...{ ...of, number, netPence: of.grossPence, vatPence: 0, issuedAt: now.toISOString() },
    ...{ sequence, key: number, customerName: 'A customer', content: {} },
  })
  return number
}

async function storePlace(ofOrder: object, day: string): Promise<void> {
  await store('bookings', newDocumentId(payload), {
    ...{ ...ofOrder, title: 'A place', status: 'booked', runLabel: 'A date', runId: 'run' },
    ...{ startsAt: `${day}T09:00:00.000Z`, endsAt: `${day}T16:00:00.000Z`, seat: 1 },
    ...{ orderReference: 'LEC-X', netPence: 0, vatPence: 0, grossPence: 0 },
    ...{ vatCategory: 'standard', vatRateBasisPoints: 2_000, key: serial('place') },
    ...{ ledgerStatus: 'booked', refundKey: '' },
  })
}

async function store(collection: CollectionSlug, customID: string, data: object): Promise<void> {
  await payload.db.create({ collection, customID, data, returning: false } as never)
}

let sequence = 1_000_000
const serial = (name: string) => `${name}-${(sequence += 1)}`

async function readAll(collection: CollectionSlug): Promise<Record<string, unknown>[]> {
  const { docs } = await payload.db.find({ collection, pagination: false, limit: 0 })
  return docs
}

/** How many times the database is asked. */
async function questionsFor(ask: () => Promise<unknown>): Promise<number> {
  const find = jest.spyOn(payload.db, 'find')
  await ask()
  const count = find.mock.calls.length
  find.mockRestore()
  return count
}

async function lateTasksFor(role: keyof Staff) {
  const req = await createLocalReq({ user: { ...staff[role], collection: 'users' } }, payload)
  return lateInvoices(req, now)
}

async function pageFor(role: keyof Staff, search: Record<string, string> = {}): Promise<string> {
  const { OwedBody } = await import('./page/owed-page')
  const { prerender } = await import('react-dom/static')
  const page = createElement(OwedBody, { user: staff[role], payload, search })
  const { prelude } = await prerender(page)
  return (await new Response(prelude).text()).replaceAll('<!-- -->', '')
}

async function csvFor(role: keyof Staff, query = '') {
  const token = await signIn(payload, role)
  return restOf(payload)({ path: `/invoices/owed${query}`, token })
}

async function statementFor(role: keyof Staff, organisation: string): Promise<string> {
  const { StatementBody } = await import('./statement/statement-page')
  const { prerender } = await import('react-dom/static')
  const page = createElement(StatementBody, {
    user: staff[role],
    payload,
    search: { organisation },
  })
  const { prelude } = await prerender(page)
  return (await new Response(prelude).text()).replaceAll('<!-- -->', '')
}
