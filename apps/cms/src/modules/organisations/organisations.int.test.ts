import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Invoice, Order } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { restOf, signIn, type Rest } from '@cms-support/rest'
import { createStaff } from '@cms-support/staff'
import { book, booker, startTestShop, type TestShop } from '@cms-support/test-shop'
import { createOrganisation } from '@cms-seed/factories/organisation'
import { findCandidates } from '../desk/organisations/find-candidates'
import { loadOrder } from '../orders'
import { findCompanies } from '../desk/organisations/find-companies'
import { findOrganisation } from './find-organisation'
import { setOrganisation } from './set-organisation'

let shop: TestShop
let payload: Payload
let rest: Rest
let token: string
let order: Order
beforeAll(async () => {
  shop = await startTestShop()
  payload = shop.payload
  await createStaff(payload)
  rest = restOf(payload)
  token = await signIn(payload, 'bookings')
  order = await book(shop, [{ runId: await shop.runWith({ seats: 3 }), count: 1 }])
})
afterAll(() => shop.stop())

describe('a booking', () => {
  it('belongs to the organisation that staff say, which its time line tells and its invoice does not', async () => {
    const [before] = await shop.find('invoices', order)
    const { id } = await createOrganisation(payload, { name: 'Quill Group' })
    expect((await belongsTo(id)).status).toBe(200)
    expect(await organisationOf(order)).toBe(id)
    expect(await lastWords()).toBe('Belongs to the organisation Quill Group')
    expect(printed(await shop.find('invoices', order))).toEqual(printed([before!]))
    expect((await belongsTo('')).status).toBe(200)
    expect(await organisationOf(order)).toBeNull()
    expect(await lastWords()).toBe('Belongs to no organisation any more')
  })

  it('belongs to none that is in the trash', async () => {
    const { id } = await createOrganisation(payload)
    await payload.update({
      collection: 'organisations',
      id,
      data: { deletedAt: new Date().toISOString() },
      overrideAccess: true,
    })
    const { status, body } = await belongsTo(id)
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('not there any more')
    expect(await organisationOf(order)).toBeNull()
  })

  it('is no business of editors', async () => {
    const { id } = await createOrganisation(payload)
    expect((await belongsTo(id, await signIn(payload, 'editor'))).status).toBe(403)
    expect(await organisationOf(order)).toBeNull()
  })
})

describe('an organisation', () => {
  it('is kept while bookings belong to it', async () => {
    const { id } = await createOrganisation(payload)
    await belongsTo(id)
    const data = { deletedAt: new Date().toISOString() }
    const trashing = await patch(id, data)
    await belongsTo('')
    expect(trashing.status).toBeGreaterThanOrEqual(400)
    expect((await patch(id, data)).status).toBe(200)
  })

  it('is not paid for by whom it pays for', async () => {
    const group = await createOrganisation(payload, { name: 'The group' })
    const firm = await createOrganisation(payload, { name: 'The firm', paidBy: group.id })
    const refused = await patch(group.id, { paidBy: firm.id })
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain('pays for The firm already')
    expect((await patch(firm.id, { paidBy: null })).status).toBe(200)
    expect((await patch(group.id, { paidBy: firm.id })).status).toBe(200)
  })

  it('is found by its mailbox', async () => {
    const { id } = await createOrganisation(payload, { mailbox: 'training@larkspur.example' })
    const { body } = await rest({
      method: 'POST',
      path: '/find',
      body: { q: 'larkspur' },
      token,
    })
    expect(JSON.stringify(body)).toContain(`organisations/${id}`)
  })

  it('loses a coordinator who asks to be forgotten, and nobody else', async () => {
    const { id } = await createOrganisation(payload, {
      coordinators: [
        { name: 'Tess Moor', email: 'tess@moor.example' },
        { name: 'Ida Fenn', email: 'ida@moor.example' },
      ],
    })
    const owner = await signIn(payload, 'owner')
    const erasing = await rest({
      method: 'POST',
      path: '/privacy/erasures',
      body: { email: 'tess@moor.example', name: '', items: [`organisations/${id}`] },
      token: owner,
    })
    expect(erasing.status).toBe(200)
    const { coordinators } = await payload.findByID({
      collection: 'organisations',
      id,
      overrideAccess: true,
      depth: 0,
    })
    expect(coordinators?.map(({ name }) => name)).toEqual(['Ida Fenn'])
  })
})

describe('bookings that belong to nobody', () => {
  it('may be theirs by name, number or address, and are once staff say so', async () => {
    const mine = await bookedAs({ companyName: 'Fenn & Moor Ltd.', email: 'a@fenn.example' })
    const sameAddress = await bookedAs({ companyName: 'Another', email: 'Desk@fenn.example' })
    await bookedAs({ companyName: 'Fenn', email: 'b@fenn.example' })
    const organisation = await createOrganisation(payload, {
      name: 'FENN AND MOOR',
      mailbox: 'desk@fenn.example',
    })
    const { count, newest } = await findCandidates(payload, organisation)
    expect(count).toBe(2)
    const reasonOf = new Map(newest.map(({ order: { id }, reasons }) => [id, reasons]))
    expect(reasonOf.get(mine.id)).toEqual(['same company name'])
    expect(reasonOf.get(sameAddress.id)).toEqual([expect.stringMatching(/e-mail address/)])

    const path = `/organisations/${organisation.id}/bookings`
    const body = { orderIds: [mine.id, sameAddress.id] }
    expect((await rest({ method: 'POST', path, body })).status).toBe(401)
    const { body: done } = await rest({ method: 'POST', path, body, token })
    expect(done.said).toEqual(['2 bookings belong to it now.'])
    expect([await organisationOf(mine), await organisationOf(sameAddress)]).toEqual(
      Array(2).fill(organisation.id),
    )
    expect((await shop.find('order-events', mine)).at(-1)?.text).toContain('FENN AND MOOR')
    expect((await findCandidates(payload, organisation)).count).toBe(0)
  })

  it('are left where they are once they belong to another', async () => {
    const taken = await bookedAs({ companyName: 'Taken', email: 'c@taken.example' })
    const [one, other] = [await createOrganisation(payload), await createOrganisation(payload)]
    const claim = (id: string) =>
      rest({
        method: 'POST',
        path: `/organisations/${id}/bookings`,
        body: { orderIds: [taken.id] },
        token,
      })
    await claim(one.id)
    const { body } = await claim(other.id)
    expect(JSON.stringify(body)).toContain(taken.reference)
    expect(await organisationOf(taken)).toBe(one.id)
  })

  it('are listed by company, of which an organisation is made once', async () => {
    const companyName = 'Sedge & Reed Limited'
    const first = await bookedAs({ companyName, email: 'd@sedge.example' })
    await bookedAs({ companyName: 'SEDGE AND REED', email: 'e@sedge.example' })
    const sought = { words: 'sedge', page: 1 }
    const { companies, count } = await findCompanies(payload, sought)
    expect([count, companies.map((company) => company.count)]).toEqual([1, [2]])
    const make = (by: string) =>
      rest({
        method: 'POST',
        path: '/organisations/of-company',
        body: { companyKey: companies[0]!.companyKey, name: 'Sedge & Reed' },
        token: by,
      })
    expect((await make(await signIn(payload, 'editor'))).status).toBe(403)
    expect((await make(token)).status).toBe(200)
    const made = await payload.findByID({
      collection: 'organisations',
      id: String(await organisationOf(first)),
      overrideAccess: true,
      depth: 0,
    })
    expect(made).toMatchObject({ name: 'Sedge & Reed', coordinators: [{ name: booker.name }] })
    expect((await findCompanies(payload, sought)).count).toBe(0)
    await bookedAs({ companyName, email: 'f@sedge.example' })
    const again = await make(token)
    expect([again.status, JSON.stringify(again.body)]).toEqual([
      400,
      expect.stringContaining('already'),
    ])
  })
})

describe('two organisations that are one', () => {
  it('are merged with all they have, found by the name that went, and its links end', async () => {
    const booked = await bookedAs({ companyName: 'Once Ltd', email: 'g@once.example' })
    const into = await createOrganisation(payload, {
      name: 'Now Group',
      coordinators: [{ name: 'Ann' }],
    })
    const from = await createOrganisation(payload, {
      name: 'Once Ltd',
      coordinators: [{ name: 'Bob', email: 'bob@once.example' }],
    })
    const child = await createOrganisation(payload, { name: 'Child', paidBy: from.id })
    const order = await loadOrder(payload, booked.id)
    await setOrganisation(shop.open(), { order, organisationId: from.id, by: 'Bea' })
    const preview = await merge(from.id, into.id, '/preview')
    expect(JSON.stringify(preview.body)).toMatch(/1 booking belongs.*Bob.*Child/)
    expect(await organisationOf(booked)).toBe(from.id)

    expect((await merge(from.id, into.id)).status).toBe(200)
    expect(await organisationOf(booked)).toBe(into.id)
    expect((await shop.find('order-events', booked)).at(-1)?.text).toContain('Now Group')
    const [kept, gone, paid] = await Promise.all([into.id, from.id, child.id].map(find))
    expect(kept?.coordinators?.map(({ name }) => name)).toEqual(['Ann', 'Bob'])
    expect(kept?.formerNames).toBe('Once Ltd')
    expect([gone?.deletedAt === null, gone?.coordinators, paid?.paidBy]).toEqual([
      false,
      [],
      into.id,
    ])
    const { body } = await rest({ method: 'POST', path: '/find', body: { q: 'Once Ltd' }, token })
    expect(JSON.stringify(body)).toContain(`organisations/${into.id}`)
  })

  it('are not when one would pay for itself, nor by editors, nor one with itself', async () => {
    const from = await createOrganisation(payload, { name: 'Pays' })
    const between = await createOrganisation(payload, { paidBy: from.id })
    const into = await createOrganisation(payload, { name: 'Is paid for', paidBy: between.id })
    const refused = await merge(from.id, into.id)
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([
      400,
      expect.stringContaining('would pay for itself'),
    ])
    expect((await merge(from.id, from.id)).status).toBe(400)
    const editor = await signIn(payload, 'editor')
    expect((await merge(into.id, from.id, '', editor)).status).toBe(403)
    expect((await find(from.id))?.deletedAt ?? null).toBeNull()
    expect((await merge(into.id, from.id)).status).toBe(200)
  })
})

function merge(id: string, intoId: string, what = '', by = token) {
  return rest({
    method: 'POST',
    path: `/organisations/${id}/merge${what}`,
    body: { intoId },
    token: by,
  })
}

function find(id: string) {
  return findOrganisation(payload, id)
}

async function bookedAs(who: { companyName: string; email: string }): Promise<Order> {
  const lines = [{ runId: await shop.runWith({ seats: 1 }), count: 1 }]
  return book(shop, lines, { ...booker, ...who })
}

function belongsTo(organisationId: string, by = token) {
  return rest({
    method: 'POST',
    path: `/orders/${order.id}/organisation`,
    body: { organisationId },
    token: by,
  })
}

function patch(id: string, body: object) {
  return rest({ method: 'PATCH', path: `/organisations/${id}`, body, token })
}

async function organisationOf({ id }: Order): Promise<unknown> {
  const found = await payload.findByID({ collection: 'orders', id, overrideAccess: true, depth: 0 })
  return found.organisation ?? null
}

async function lastWords(): Promise<string | undefined> {
  return (await shop.find('order-events', order)).at(-1)?.text
}

function printed(invoices: readonly Invoice[]) {
  return invoices.map(({ number, content }) => ({ number, content }))
}
