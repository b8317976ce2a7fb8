import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { AuditEvent } from '@lectern/shared/contract/payload-types'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { randomUUID } from 'node:crypto'
import { TOTP } from 'otpauth'
import { createLocalReq } from 'payload'

import { createCourse } from '@cms-seed/factories/course'
import { createRun } from '@cms-seed/factories/course-run'
import { createEnquiry } from '@cms-seed/factories/enquiry'
import { createOrganisation } from '@cms-seed/factories/organisation'
import { createTrainer } from '@cms-seed/factories/trainer'
import { createOffer } from '@cms-seed/factories/offer'
import { createVenue } from '@cms-seed/factories/venue'
import { saveSettings } from '@cms-seed/factories/settings'
import { createUser } from '@cms-seed/factories/user'
import { restOf, signIn, type Rest } from '@cms-support/rest'
import { createStaff, staffEmail, staffPassword, type Staff } from '@cms-support/staff'
import { taughtDate } from '@cms-support/taught-date'
import { checkOut, book, booker, startTestShop, type TestShop } from '@cms-support/test-shop'
import { findAll } from '@cms/database/find-all'
import { findClashes } from '../catalogue'
import { newSecret } from '../people/second-factor/one-time-codes'
import { newRecoveryCodes } from '../people/second-factor/recovery-codes'
import { removeFactor, storeFactor } from '../people/second-factor/stored-factor'
import { keepNoLongerThanNeeded } from '../privacy/keep-no-longer'
import type { ActKind } from './acts'

let shop: TestShop
let rest: Rest
let staff: Staff
let token: string
beforeAll(async () => {
  shop = await startTestShop()
  rest = restOf(shop.payload)
  staff = await createStaff(shop.payload)
  token = await signIn(shop.payload, 'owner')
})
afterAll(() => shop.stop())

/** What is expected on record once it is done. */
type Expected = Partial<Pick<AuditEvent, 'what' | 'details' | 'href' | 'times' | 'by'>>
type Act = () => Promise<Expected>

const acts: Record<ActKind, Act> = {
  created: async () => {
    await post('/topics', { name: 'Ladders', slug: '' })
    return { what: 'Topic: Ladders' }
  },
  published: async () => {
    const { id, title } = await createCourse(shop.payload, { _status: 'draft' })
    await patch(`/courses/${id}`, { _status: 'published' })
    return { what: `Course: ${title}`, href: `/admin/collections/courses/${id}` }
  },
  'taken-off': async () => {
    const { id, title } = await createCourse(shop.payload)
    await patch(`/courses/${id}`, { _status: 'draft' })
    return { what: `Course: ${title}` }
  },
  changed: async () => {
    const { id, name } = await createVenue(shop.payload)
    await patch(`/venues/${id}`, { directions: 'Ring twice', name: `${name} House` })
    return { what: `Venue: ${name} House` }
  },
  'price-changed': async () => {
    const { id } = await createCourse(shop.payload, { priceNetPence: 42_000 })
    await patch(`/courses/${id}`, { priceNetPence: 45_000, _status: 'published' })
    return { details: expect.stringMatching(/: from £420\.00 to £450\.00$/) as never }
  },
  'thrown-away': async () => {
    const { id, name } = await createVenue(shop.payload)
    await patch(`/venues/${id}`, { deletedAt: new Date().toISOString() })
    return { what: `Venue: ${name}` }
  },
  restored: async () => {
    const { id, name } = await createVenue(shop.payload, { deletedAt: new Date().toISOString() })
    await patch(`/venues/${id}?trash=true`, { deletedAt: null })
    return { what: `Venue: ${name}` }
  },
  'version-restored': async () => {
    const { id, title } = await createCourse(shop.payload, { priceNetPence: 42_000 })
    await patch(`/courses/${id}`, { priceNetPence: 45_000, _status: 'published' })
    const { docs } = await ask(
      'GET',
      `/courses/versions?where[parent][equals]=${id}&sort=updatedAt`,
    )
    await post(`/courses/versions/${String(docs![0]!.id)}`, {})
    return { what: `Course: ${title}`, details: expect.stringContaining('to £420.00') as never }
  },
  'deleted-for-good': async () => {
    const { id } = await createEnquiry(shop.payload, { name: 'Plantedname' })
    await ask('DELETE', `/enquiries/${id}`)
    return { what: 'Enquiry', href: null }
  },
  'settings-changed': async () => {
    await saveSettings(shop.payload)
    await post('/globals/settings', { privacy: { enquiries: 6 } })
    return { details: 'Privacy: Enquiries: months' }
  },
  'booked-by-telephone': async () => {
    const answer = await bookedByTelephone()
    return { details: answer.reference }
  },
  refunded: async () => {
    const { order, bookingId } = await booked()
    await post(`/orders/${order.id}/refunds`, { bookingIds: [bookingId], reason: 'Plantedname' })
    return { what: `Booking: ${order.reference}`, details: '£764.40' }
  },
  'payment-written': async () => {
    const order = await bookedByTelephone()
    const payment = { amount: '764.40', receivedOn: today, way: 'bank-transfer' }
    await post(`/orders/${order.orderId}/bank-payments`, { ...payment, reference: 'Plantedname' })
    return { what: `Booking: ${order.reference}`, details: '£764.40' }
  },
  'payment-undone': async () => {
    const order = await bookedByTelephone()
    const payment = { amount: '700', receivedOn: today, way: 'cheque' }
    await post(`/orders/${order.orderId}/bank-payments`, payment)
    const where = { orderId: { equals: order.orderId } }
    const entry = await shop.payload.db.findOne<{ id: string }>({
      collection: 'bank-payments',
      where,
    })
    const undone = { entryId: entry!.id, reason: 'Plantedname sent less' }
    await post(`/orders/${order.orderId}/bank-payments/undone`, undone)
    return { what: `Booking: ${order.reference}`, details: '£700.00' }
  },
  'offer-sent': async () => {
    const { id } = await draftOffer()
    await post(`/offers/${id}/sending`, {})
    return { what: expect.stringMatching(/^Offer/) as never }
  },
  'offer-withdrawn': async () => {
    const { id } = await draftOffer()
    await post(`/offers/${id}/sending`, {})
    await post(`/offers/${id}/withdrawal`, { reason: 'Plantedname asked' })
    return { what: expect.stringMatching(/^Offer: OFF-/) as never }
  },
  moved: async () => {
    const { order, runId, bookingId } = await booked()
    const toRunId = await shop.laterRun(runId, { seats: 1 })
    const body = { bookingIds: [bookingId], toRunId, reason: 'Plantedname asked' }
    await post(`/orders/${order.id}/moves`, body)
    return { what: `Booking: ${order.reference}` }
  },
  'called-off': async () => {
    const runId = await shop.runWith({ seats: 1 })
    await post('/run-cancellations', { runId, reason: 'The trainer is ill' })
    return { href: `/admin/collections/course-runs/${runId}` }
  },
  'written-to-date': async () => {
    const { runId } = await booked()
    const letter = { audience: 'booked', subject: 'Bring boots', text: 'It will be wet.' }
    const { to } = await post(`/course-runs/${runId}/letters/preview`, letter)
    await post(`/course-runs/${runId}/letters`, { ...letter, to })
    return { href: `/admin/collections/course-runs/${runId}` }
  },
  'waiting-added': async () => {
    const { href } = await twoWaiting()
    return { href, details: '1 place' }
  },
  'waiting-moved-up': async () => {
    const { href, runId, first, second } = await twoWaiting()
    const body = { placeId: second, inFrontOf: first, reason: 'Promised' }
    await post(`/course-runs/${runId}/waiting-list/moved-up`, body)
    return { href, details: 'from number 2 to number 1' }
  },
  'waiting-taken-off': async () => {
    const { href, runId, first } = await twoWaiting()
    const body = { placeId: first, reason: 'Cannot come' }
    await post(`/course-runs/${runId}/waiting-list/taken-off`, body)
    return { href, details: '1 place' }
  },
  'link-made': async () => {
    const runId = await shop.runWith({ seats: 1 })
    await post(`/course-runs/${runId}/register-link`, {})
    return { href: `/admin/collections/course-runs/${runId}` }
  },
  'certificates-issued': async () => {
    const { runId } = await taughtDate(shop, { names: ['Plantedname'] })
    await post(`/course-runs/${runId}/certificates`, {})
    return { href: `/admin/collections/course-runs/${runId}`, details: '1 issued' }
  },
  'certificate-revoked': async () => {
    const { runId, order } = await taughtDate(shop, { names: ['Plantedname'] })
    await post(`/course-runs/${runId}/certificates`, {})
    const [certificate] = await shop.find('certificates', order)
    const body = { certificateId: certificate!.id, reason: 'Plantedname was not there' }
    await post(`/course-runs/${runId}/certificates/revoked`, body)
    return { href: `/admin/collections/course-runs/${runId}` }
  },
  'goes-ahead': async () => ({ href: await decided('goes-ahead') }),
  'goes-ahead-undone': async () => ({ href: await decided('goes-ahead', 'goes-ahead/taken-back') }),
  'clash-intended': async () => ({ href: await decided('clashes/intended') }),
  'clash-not-intended': async () => ({
    href: await decided('clashes/intended', 'clashes/not-intended'),
  }),
  'trainer-address-made': async () => {
    const { id, name } = await createTrainer(shop.payload)
    await post(`/trainers/${id}/dates-address`, {})
    return { what: `Trainer: ${name}` }
  },
  'trainer-address-ended': async () => {
    const { id, name } = await createTrainer(shop.payload)
    await post(`/trainers/${id}/dates-address`, {})
    await post(`/trainers/${id}/dates-address/ended`, {})
    return { what: `Trainer: ${name}` }
  },
  'organisations-merged': async () => {
    const { id } = await createOrganisation(shop.payload, { name: 'Plantedname & Co' })
    const into = await createOrganisation(shop.payload)
    await post(`/organisations/${id}/merge`, { intoId: into.id })
    return { what: 'Organisation', details: '0 bookings' }
  },
  'page-link-sent': async () => {
    const { id } = await sentPageLink()
    return { what: 'Organisation', href: `/admin/collections/organisations/${id}` }
  },
  'page-link-ended': async () => {
    const { id, coordinatorId } = await sentPageLink()
    await post(`/organisations/${id}/page-links/ended`, { coordinatorId })
    return { what: 'Organisation' }
  },
  'draft-shared': async () => {
    const { id, title } = await createCourse(shop.payload, { _status: 'draft' })
    await post(`/draft-links-of/courses/${id}`, { term: 'week' })
    return { what: `Course: ${title}`, href: `/admin/collections/courses/${id}` }
  },
  'draft-link-stopped': async () => {
    const { id, title } = await createCourse(shop.payload, { _status: 'draft' })
    const { links } = await post(`/draft-links-of/courses/${id}`, { term: 'week' })
    const [link] = links as { id: string }[]
    await post(`/draft-links-of/courses/${id}/stopped`, { linkId: link!.id })
    return { what: `Course: ${title}` }
  },
  'review-asked': async () => {
    const { id, title } = await createCourse(shop.payload, { _status: 'draft' })
    await post(`/review-of/courses/${id}`, { key: randomUUID(), words: 'Is it clear?' })
    return { what: `Course: ${title}`, href: `/admin/collections/courses/${id}` }
  },
  'review-taken-back': async () => {
    const { id, title } = await createCourse(shop.payload, { _status: 'draft' })
    await post(`/review-of/courses/${id}`, { key: randomUUID(), words: '' })
    await post(`/review-of/courses/${id}/taken-back`, {})
    return { what: `Course: ${title}` }
  },
  'review-sent-back': async () => {
    const { id, title } = await createCourse(shop.payload, { _status: 'draft' })
    await post(`/review-of/courses/${id}`, { key: randomUUID(), words: '' })
    await post(`/review-of/courses/${id}/sent-back`, { words: 'Too long.' })
    return { what: `Course: ${title}` }
  },
  exported: async () => {
    const runId = await shop.runWith({ seats: 1 })
    await ask('GET', `/course-runs/${runId}/register.csv`)
    return { details: 'as CSV', href: `/admin/collections/course-runs/${runId}` }
  },
  erased: async () => {
    const { id } = await createEnquiry(shop.payload, { email: 'gone@planted.example' })
    const who = { email: 'gone@planted.example', name: '' }
    await post('/privacy/erasures', { ...who, items: [`enquiries/${id}`] })
    return { details: '1 records erased, 0 kept' }
  },
  invited: async () => {
    const email = `${randomUUID()}@staff.example`
    await post('/users/invitations', { name: 'Nia Invited', email, role: 'editor' })
    return { what: `Nia Invited (${email})`, details: 'as Editor' }
  },
  'invited-again': async () => {
    const { id, name } = await createUser(shop.payload, { standing: 'invited' })
    await post(`/users/${id}/invitation`, {})
    return { what: `User: ${name}` }
  },
  'account-closed': async () => {
    const { id, name } = await createUser(shop.payload)
    await post(`/users/${id}/closure`, {})
    return { what: `User: ${name}`, href: `/admin/collections/users/${id}` }
  },
  'account-reopened': async () => {
    const { id, name } = await createUser(shop.payload, { standing: 'closed' })
    await post(`/users/${id}/reopening`, {})
    return { what: `User: ${name}` }
  },
  'role-changed': async () => {
    const { id } = await createUser(shop.payload, { role: 'author' })
    await patch(`/users/${id}`, { role: 'editor' })
    return { details: 'Role: from Author to Editor' }
  },
  'password-changed': async () => {
    const words = { password: 'lantern-gravel-otter', currentPassword: staffPassword }
    await patch(`/users/${staff.owner.id}`, words)
    const back = { password: staffPassword, currentPassword: 'lantern-gravel-otter' }
    await patch(`/users/${staff.owner.id}`, back)
    return { what: 'User: The owner' }
  },
  'session-ended': async () => {
    await signIn(shop.payload, 'owner')
    await post('/users/sessions/ended', { which: 'others' })
    return { details: expect.stringMatching(/^[1-9]\d* ended$/) as never }
  },
  'second-factor-on': async () => {
    const { secret, sealed } = await post('/users/second-factor/set-up', {})
    const code = new TOTP({ secret: String(secret) }).generate()
    await post('/users/second-factor', { sealed, code, password: staffPassword })
    await removeFactor(shop.payload, staff.owner.id)
    return { what: 'Own account' }
  },
  'recovery-codes-made': async () => {
    const code = await switchOnFor(staff.owner.id)
    await post('/users/second-factor/recovery-codes', { code, password: staffPassword })
    await removeFactor(shop.payload, staff.owner.id)
    return { what: 'Own account' }
  },
  'second-factor-off': async () => {
    const { id, name } = await createUser(shop.payload)
    await switchOnFor(id)
    await post(`/users/${id}/second-factor/off`, {})
    return { what: `User: ${name}`, href: `/admin/collections/users/${id}` }
  },
  'second-factor-required': async () => {
    await post('/users/second-factor/required', { roles: ['author'] })
    await post('/users/second-factor/required', { roles: [] })
    return { details: 'Needed for: Author' }
  },
  'signed-in': async () => {
    await signIn(shop.payload, 'owner')
    return { what: 'The owner' }
  },
  'sign-in-refused': async () => {
    const body = { email: staffEmail('author'), password: 'a-wrong-plantedname' }
    for (let time = 1; time <= 3; time += 1) {
      await rest({ method: 'POST', path: '/users/login', body })
    }
    return { what: 'The author', times: 3, by: 'Not known' }
  },
}

describe.each(Object.entries(acts) as [ActKind, Act][])('what was done: %s', (kind, act) => {
  it('is on record, with who and what', async () => {
    const before = await recorded(kind)
    const expected = await act()
    const known = new Set(before.map(({ id }) => id))
    const made = (await recorded(kind)).filter(({ id }) => !known.has(id))
    expect(made).toContainEqual(
      expect.objectContaining({ by: 'The owner', outcome: 'done', ...expected }),
    )
  })
})

it('names no customer, and holds no password', async () => {
  const everything = JSON.stringify(await findAll(shop.payload, { collection: 'audit-events' }))
  for (const word of ['Plantedname', 'plantedname', booker.name, booker.email, staffPassword]) {
    expect(everything).not.toContain(word)
  }
})

it('one thing that is done is one record', async () => {
  const email = `${randomUUID()}@staff.example`
  const invitation = { name: 'Ola Once', email, role: 'author' }
  expect(await kindsOf(() => post('/users/invitations', invitation))).toEqual(['invited'])

  const { id } = await createCourse(shop.payload, { priceNetPence: 42_000 })
  await patch(`/courses/${id}`, { priceNetPence: 45_000, summary: 'New', _status: 'published' })
  const ofCourse = await versions(`/courses/versions?where[parent][equals]=${id}&sort=updatedAt`)
  expect(await kindsOf(() => post(`/courses/versions/${ofCourse[0]}`, {}))).toEqual([
    'version-restored',
  ])

  await saveSettings(shop.payload)
  await post('/globals/settings', { privacy: { enquiries: 8 } })
  const ofSettings = await versions('/globals/settings/versions?sort=-updatedAt')
  expect(await kindsOf(() => post(`/globals/settings/versions/${ofSettings[1]}`, {}))).toEqual([
    'version-restored',
  ])
})

/** What is recorded meanwhile. */
async function kindsOf(act: () => Promise<unknown>): Promise<string[]> {
  const before = await findAll(shop.payload, { collection: 'audit-events' })
  await act()
  const known = new Set(before.map(({ id }) => id))
  const after = await findAll(shop.payload, { collection: 'audit-events', sort: 'at' })
  return after.filter(({ id }) => !known.has(id)).map((event) => event.act)
}

async function versions(path: string): Promise<string[]> {
  const { docs } = await ask('GET', path)
  return (docs ?? []).map(({ id }) => String(id))
}

it.each([
  ['orders', `search=${encodeURIComponent(booker.name)}`, 'Bookings'],
  ['enquiries', 'where[or][0][and][0][name][equals]=%3DSUM(1)', 'Enquiries'],
])(
  'the list of %s is a table as it is filtered, for whoever reads it all',
  async (list, query, what) => {
    await booked()
    await createEnquiry(shop.payload, { name: '=SUM(1)' })
    await createEnquiry(shop.payload, { name: 'Another writer' })
    const path = `/${list}/as-csv?${query}`
    for (const role of ['editor', 'author'] as const) {
      const other = await signIn(shop.payload, role)
      expect((await rest({ path, token: other })).status).toBe(403)
    }
    expect((await rest({ path })).status).toBe(401)
    const known = new Set((await recorded('exported')).map(({ id }) => id))
    const lines = String((await rest({ path, token })).body.text)
      .trim()
      .split('\r\n')
    const found = list === 'orders' ? booker.name : "'=SUM(1)"
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines.slice(1)) expect(line).toContain(found)
    const made = (await recorded('exported')).filter(({ id }) => !known.has(id))
    expect(made).toMatchObject([{ what, details: `${lines.length - 1} rows` }])
  },
)

it('what the program does by itself is nobody’s act', async () => {
  const before = await recorded('created')
  await createVenue(shop.payload)
  expect(await recorded('created')).toHaveLength(before.length)
})

it('a draft beside what is on the website is not recorded', async () => {
  const { id } = await createCourse(shop.payload)
  const before = await findAll(shop.payload, { collection: 'audit-events' })
  await patch(`/courses/${id}?draft=true`, { title: 'Another title', _status: 'draft' })
  expect(await findAll(shop.payload, { collection: 'audit-events' })).toHaveLength(before.length)
})

it('what was refused leaves nothing, and what was cut short says that it was begun', async () => {
  const { order } = await booked()
  const before = await recorded('refunded')
  const refused = await rest({
    ...{ method: 'POST', path: `/orders/${order.id}/refunds`, token },
    body: { bookingIds: [], reason: 'Ill on the day' },
  })
  expect(refused.status).toBe(400)
  expect(await recorded('refunded')).toHaveLength(before.length)

  const { recordPressed } = await import('./record-pressed')
  const req = await createLocalReq({ user: staff.owner }, shop.payload)
  const cutShort = recordPressed(req, {
    record: { kind: 'refunded', what: () => 'Order: cut short' },
    input: {},
    carryOut: () => Promise.reject(new Error('The process died')),
  })
  await expect(cutShort).rejects.toThrow('died')
  expect(await recorded('refunded')).toContainEqual(
    expect.objectContaining({ what: 'Order: cut short', outcome: 'begun' }),
  )
})

it('a save that fails leaves nothing, since both are one', async () => {
  const { id, name } = await createVenue(shop.payload)
  const before = await recorded('changed')
  const { transactionID } = await createLocalReq({}, shop.payload)
  expect(transactionID).toBeUndefined()
  const begun = await shop.payload.db.beginTransaction()
  const req = await createLocalReq(
    { user: staff.owner, req: { transactionID: begun! } },
    shop.payload,
  )
  await shop.payload.update({
    ...{ collection: 'venues', id, data: { name: `${name} Hall` }, depth: 0 },
    overrideAccess: true,
    req,
  })
  await shop.payload.db.rollbackTransaction(begun!)
  expect(await recorded('changed')).toHaveLength(before.length)
})

it('only owners read it, and nobody writes or deletes it', async () => {
  const [first] = await recorded('signed-in')
  for (const role of ['editor', 'author', 'bookings'] as const) {
    const other = await signIn(shop.payload, role)
    for (const path of ['/audit-events', '/audit-events/as-csv', `/audit-events/${first!.id}`]) {
      expect((await rest({ path, token: other })).status).toBe(403)
    }
  }
  const path = `/audit-events/${first!.id}`
  for (const method of ['PATCH', 'DELETE']) {
    expect((await rest({ method, path, token, body: { what: 'Nothing' } })).status).toBe(403)
  }
})

it('is a table for spreadsheets, as the list is filtered', async () => {
  const query = 'where[or][0][and][0][act][in]=role-changed'
  const { body } = await rest({ path: `/audit-events/as-csv?${query}`, token })
  const lines = String(body.text).trim().split('\r\n')
  expect(lines[0]).toContain('Day,Time,Who,')
  expect(lines).toHaveLength(1 + (await recorded('role-changed')).length)
  expect(lines[1]).toContain('Role: from Author to Editor')
})

it('is swept when its time is over', async () => {
  const months = (count: number) => new Date(Date.now() + count * 31 * 24 * 60 * 60 * 1000)
  await keepNoLongerThanNeeded(shop.payload, months(20))
  expect(await recorded('signed-in')).not.toEqual([])
  await keepNoLongerThanNeeded(shop.payload, months(25))
  expect(await findAll(shop.payload, { collection: 'audit-events' })).toEqual([])
})

function recorded(kind: ActKind): Promise<AuditEvent[]> {
  return findAll(shop.payload, { collection: 'audit-events', where: { act: { equals: kind } } })
}

async function sentPageLink() {
  const { id, coordinators } = await createOrganisation(shop.payload, {
    coordinators: [{ name: 'Plantedname', email: 'kim@planted.example' }],
  })
  const coordinatorId = coordinators![0]!.id
  await post(`/organisations/${id}/page-links`, { coordinatorId })
  return { id, coordinatorId }
}

async function draftOffer() {
  const run = await shop.runWith({ seats: 1 })
  const lines = [{ run, places: 1, netPence: 60_000, priced: 'each' as const }]
  return createOffer(shop.payload, { companyName: 'Plantedname', lines })
}

async function bookedByTelephone() {
  const runId = await shop.runWith({ seats: 1 })
  const body = { attemptKey: randomUUID(), lines: [{ runId, count: 1 }], booker }
  const { orderId, reference } = await post('/orders/by-telephone', body)
  return { orderId: String(orderId), reference: String(reference) }
}

async function booked() {
  const runId = await shop.runWith({ seats: 1 })
  const order = await book(shop, [{ runId, count: 1 }])
  const [booking] = await shop.find('bookings', order)
  return { order, runId, bookingId: booking!.id }
}

/** @returns a recovery code */
async function switchOnFor(userId: string): Promise<string> {
  const [secret, recoveryCodes] = [newSecret(), newRecoveryCodes()]
  await storeFactor(shop.payload, { userId, secret, recoveryCodes, now: new Date() })
  return recoveryCodes[0]!
}

/** Of two dates of one trainer, which clash: what was said of the second one. @returns where it is in the admin */
async function twoWaiting() {
  const runId = await shop.runWith({ seats: 1 })
  await checkOut(shop, [{ runId, count: 1 }])
  for (const name of ['Ann', 'Ben']) {
    const email = `${name}-${runId}@quill.example`
    await post(`/course-runs/${runId}/waiting-list`, { name, email, count: 1 })
  }
  const where = { runId: { equals: runId } }
  const { docs } = await shop.payload.find({ collection: 'places-wanted', where, sort: 'since' })
  const href = `/admin/collections/course-runs/${runId}`
  return { runId, href, first: docs[0]!.id, second: docs[1]!.id }
}

async function decided(...acts: string[]): Promise<string> {
  const { id: trainer } = await createTrainer(shop.payload)
  await createRun(shop.payload, { trainers: [trainer] })
  const run = await createRun(shop.payload, { trainers: [trainer] })
  const [clash] = await findClashes(shop.payload, run)
  for (const act of acts) await post(`/course-runs/${run.id}/${act}`, { mark: clash!.mark })
  return `/admin/collections/course-runs/${run.id}`
}

const today = calendarDayIn(new Date())
const post = (path: string, body: object) => ask('POST', path, body)
const patch = (path: string, body: object) => ask('PATCH', path, body)

async function ask(method: string, path: string, body?: object) {
  const answer = await rest({ method, path, token, ...(body && { body }) })
  if (answer.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(answer.body)}`)
  return answer.body
}
