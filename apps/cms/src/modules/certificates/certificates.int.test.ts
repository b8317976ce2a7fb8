import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Certificate } from '@lectern/shared/contract/payload-types'
import fc from 'fast-check'

import { crashNow, expectCrash } from '@cms-support/crash'
import { crashingPayload } from '@cms-support/crashing-payload'
import { saveSettings } from '@cms-seed/factories/settings'
import { restOf, signIn, type Rest } from '@cms-support/rest'
import { createStaff } from '@cms-support/staff'
import { taughtDate, type TaughtDate } from '@cms-support/taught-date'
import { startTestShop, type TestShop } from '@cms-support/test-shop'
import { loadRegister } from '../attendance'
import { swapDelegate } from '../changes/swap-delegate'
import { certificateTokenOf } from '../letters'
import { sendDueEmails } from '../letters/send-due-emails'
import { keepNoLongerThanNeeded } from '../privacy/keep-no-longer'
import { issueCertificates, writeCertificateLetters } from './issue-certificates'
import { loadCertificates } from './load-certificates'

let shop: TestShop
let rest: Rest
const tokens: Record<string, string> = {}
beforeAll(async () => {
  shop = await startTestShop()
  rest = restOf(shop.payload)
  await saveSettings(shop.payload)
  await createStaff(shop.payload)
  for (const role of ['owner', 'bookings', 'editor'] as const) {
    tokens[role] = await signIn(shop.payload, role)
  }
})
afterAll(() => shop.stop())

describe('a certificate', () => {
  it('is issued once to whoever was there on all days, also when many press at once', async () => {
    const date = await taughtDate(shop, {
      names: ['Amara Nwosu', 'Lee Barrow', null],
      isPresent: (place, day) => place !== 1 || day === 0,
      months: 36,
    })
    const answers = await Promise.all(Array.from({ length: 4 }, () => issue(date)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(await earnedOn(date)).toEqual([
      { may: false, reason: 'has-one' },
      { may: false, reason: 'not-there', days: [date.days[1]] },
      { may: false, reason: 'no-name' },
    ])
    const issued = await shop.find('certificates', date.order)
    expect(issued).toMatchObject([
      { delegateName: 'Amara Nwosu', issuedBy: 'The bookings', cpdHours: 6 },
    ])
    expect(await lettersOf(date)).toHaveLength(1)

    await date.tick(1, 1, true)
    expect((await issue(date)).body).toMatchObject({ issued: 1 })
    expect(await lettersOf(date)).toHaveLength(2)
  })

  it('is refused in words before the last day, where the course gives none, and where nobody was there', async () => {
    const early = await taughtDate(shop, { names: ['Amara Nwosu'], days: [0, 1] })
    const nobody = await taughtDate(shop, { names: ['Amara Nwosu'], isPresent: () => false })
    const plain = { runId: await shop.runWith({ seats: 1 }) }
    expect(await saidOf(early)).toContain('has not come yet')
    expect(await saidOf(nobody)).toContain('Nobody may have a certificate')
    expect(await saidOf(plain)).toContain('gives no certificates')
    for (const role of ['editor', null] as const) {
      expect((await issue(early, role)).status).toBe(role ? 403 : 401)
      expect((await revoke(early, 'any', role)).status).toBe(role ? 403 : 401)
    }
    expect(await shop.find('certificates', early.order)).toEqual([])
  })

  it('has its letter, whichever write the issuing was cut short at', async () => {
    const names = ['Amara Nwosu', 'Lee Barrow']
    const cutShort = async (atWrite: number) => {
      const date = await taughtDate(shop, { names })
      const { payload, writes } = crashingPayload(
        shop.payload,
        { atWrite, side: 'after' },
        crashNow,
      )
      const dying = { ...shop.open(), payload }
      await issueCertificates(dying, { runId: date.runId, by: 'Ann' }).catch(expectCrash)
      await writeCertificateLetters(shop.open())
      const letters = await lettersOf(date)
      expect(letters).toHaveLength((await shop.find('certificates', date.order)).length)
      return writes()
    }
    const writes = await cutShort(0)
    expect(writes).toBeGreaterThanOrEqual(4)
    for (let atWrite = 1; atWrite < writes; atWrite += 1) await cutShort(atWrite)
  })

  it('says to staff that it is no longer as the register says, and stays as it was', async () => {
    const date = await taughtDate(shop, { names: ['Amara Nwosu', 'Lee Barrow'] })
    await issue(date)
    const before = await shop.find('certificates', date.order)
    await date.tick(0, 0, false)
    const [, booking] = date.bookings
    const swap = { order: date.order, booking: booking!, delegate: { name: 'Sunita Rao' } }
    await swapDelegate(shop.open(), { ...swap, by: 'Ann' })
    const { standing } = await certificatesOf(date)
    const differences = new Map(
      standing.map(({ certificate, difference }) => [certificate.delegateName, difference]),
    )
    expect(differences.get('Amara Nwosu')).toEqual({ is: 'not-there', days: [date.days[0]] })
    expect(differences.get('Lee Barrow')).toEqual({ is: 'other-name', name: 'Sunita Rao' })
    expect(await shop.find('certificates', date.order)).toEqual(before)
  })
})

describe('whoever has the code', () => {
  it('reads what verifying needs, however it is typed, and nothing else', async () => {
    const { certificate, date } = await certified({ months: 36 })
    const typed = certificate.code.toLowerCase().replaceAll('-', '')
    const { status, body, headers } = await rest({ path: `/certificates/by-code/${typed}` })
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toContain('no-store')
    expect(body).toEqual({
      code: certificate.code,
      name: 'Amara Nwosu',
      courseTitle: certificate.courseTitle,
      days: expect.any(String),
      cpdHours: 6,
      issuer: certificate.issuer,
      issuedAt: certificate.issuedAt,
      validUntil: certificate.validUntil,
      standing: 'valid',
    })
    const text = JSON.stringify(body)
    expect(text).not.toContain(date.order.reference)
    for (const odd of ['0000-0000-0000', 'x', '%27', certificate.id]) {
      expect((await rest({ path: `/certificates/by-code/${odd}` })).status).toBe(404)
    }
    const list = await rest({ path: '/certificates' })
    expect(list.status).toBe(403)
  })

  it('reads that it has expired, from the day after its last', async () => {
    const { certificate } = await certified({ days: [-401, -400], months: 12 })
    const { body } = await rest({ path: `/certificates/by-code/${certificate.code}` })
    expect(body.standing).toBe('expired')
  })

  it('reads at once that it was revoked; another is issued in its place', async () => {
    const { certificate, date } = await certified({})
    const revoked = await Promise.all([1, 2].map(() => revoke(date, certificate.id)))
    expect(revoked.map(({ status }) => status).toSorted()).toEqual([200, 403])
    const { body } = await rest({ path: `/certificates/by-code/${certificate.code}` })
    expect(body).toMatchObject({ standing: 'revoked', revokedAt: expect.any(String) })
    expect(JSON.stringify(body)).not.toContain('Misspelt')
    expect((await fileOf(certificate)).status).toBe(404)

    expect((await issue(date)).body).toMatchObject({ issued: 1 })
    const [first, second] = await shop.find('certificates', date.order)
    expect(first).toMatchObject({ id: certificate.id, revokedReason: 'Misspelt' })
    expect(second!.code).not.toBe(certificate.code)
    expect((await rest({ path: `/certificates/by-code/${second!.code}` })).body.standing).toBe(
      'valid',
    )
  })

  it('of another date revokes nothing, nor without a reason', async () => {
    const { certificate, date } = await certified({})
    const other = await taughtDate(shop, { names: ['Lee Barrow'] })
    expect((await revoke(other, certificate.id)).status).toBe(404)
    expect((await revoke(date, certificate.id, 'bookings', ' ')).status).toBe(400)
    expect((await revoke(date, 'nothing-like-it')).status).toBe(404)
    expect(await shop.find('certificates', date.order)).toEqual([certificate])
  })
})

describe('the link in the letter', () => {
  it('is sent with a signature that is stored nowhere, and opens the certificate on paper', async () => {
    const { certificate, date } = await certified({})
    const token = certificateTokenOf(certificate)
    const [stored] = await lettersOf(date)
    expect(stored!.text).not.toContain(token)
    const sent: string[] = []
    const sendEmail = (letter: { text?: unknown }) => {
      sent.push(String(letter.text))
      return Promise.resolve({})
    }
    const { sendEmail: own } = shop.payload
    shop.payload.sendEmail = sendEmail
    await sendDueEmails(shop.open())
    shop.payload.sendEmail = own
    expect(sent.join()).toContain(`/certificate/yours/${token}`)

    expect((await rest({ path: `/certificates/by-link/${token}` })).body.code).toBe(
      certificate.code,
    )
    const file = await fileOf(certificate)
    expect(file.status).toBe(200)
    expect(file.headers.get('content-type')).toBe('application/pdf')
    const forged = `${token.slice(0, -2)}xx`
    expect((await rest({ path: `/certificates/by-link/${forged}` })).status).toBe(404)
  })
})

it('stays when the name goes from the booking, and goes when its own term is over', async () => {
  const { date } = await certified({ months: 120 })
  // A booking goes by the days that were booked, which are a year ahead here.
  await keepNoLongerThanNeeded(shop.payload, inYears(7, 30))
  expect(await shop.find('bookings', date.order)).toMatchObject([{ delegateName: null }])
  expect(await shop.find('certificates', date.order)).toMatchObject([
    { delegateName: 'Amara Nwosu' },
  ])
  await keepNoLongerThanNeeded(shop.payload, inYears(10, 10))
  expect(await shop.find('certificates', date.order)).toEqual([])
})

it('is found for whoever asks what is held about them, and erased when they ask', async () => {
  const name = `Amara ${Math.random().toString(36).slice(2)}`
  const date = await taughtDate(shop, { names: [name] })
  await issue(date)
  const [certificate] = await shop.find('certificates', date.order)
  const body = { email: '', name, items: [`certificates/${certificate!.id}`] }
  const asked = { method: 'POST', token: tokens.owner! } as const
  const exported = await rest({
    ...asked,
    path: '/privacy/export',
    body: { ...body, format: 'json' },
  })
  expect(String(exported.body.text)).toContain(certificate!.code)
  expect((await rest({ ...asked, path: '/privacy/erasures', body })).status).toBe(200)
  expect(await shop.find('certificates', date.order)).toEqual([])
})

/** Of raw rows alone: a place is due if it is booked and named, and a row says "here" for each of the days. */
async function dueByRows({ order, runId, days }: TaughtDate): Promise<string[]> {
  const places = await shop.find('bookings', order)
  const rows = await shop.find('attendances', order)
  const due: string[] = []
  for (const place of places) {
    if (place.status !== 'booked' || place.runId !== runId || !place.delegateName) continue
    let here = 0
    for (const row of rows) {
      if (row.bookingId === place.id && row.isPresent && days.includes(row.day)) here += 1
    }
    if (here === days.length) due.push(place.delegateName)
  }
  return due.sort()
}

it('goes to those whom a count of the raw ticks names, on any register', async () => {
  const ticks = fc.array(fc.tuple(fc.nat(3), fc.nat(2), fc.boolean()), { maxLength: 24 })
  await fc.assert(
    fc.asyncProperty(fc.nat(3), ticks, async (unnamed, made) => {
      const names = ['Amara', 'Lee', 'Sunita', 'Owen'].map((name, index) =>
        index === unnamed ? null : name,
      )
      const date = await taughtDate(shop, { names, days: [-5, -3, -1] })
      for (const [place, day, isPresent] of made) await date.tick(place, day, isPresent)
      const due = await dueByRows(date)
      await issueCertificates(shop.open(), { runId: date.runId, by: 'Ann' }).catch(() => null)
      const issued = await shop.find('certificates', date.order)
      expect(issued.map(({ delegateName }) => delegateName).toSorted()).toEqual(due)
    }),
    { numRuns: 4, seed: 20261202 },
  )
})

/** One place on a date that is over, with its certificate. */
async function certified(of: { days?: number[]; months?: number }) {
  const date = await taughtDate(shop, { names: ['Amara Nwosu'], ...of })
  expect((await issue(date)).status).toBe(200)
  const [certificate] = await shop.find('certificates', date.order)
  return { date, certificate: certificate! }
}

type Dated = Pick<TaughtDate, 'runId'>

function issue({ runId }: Dated, role: string | null = 'bookings') {
  const path = `/course-runs/${runId}/certificates`
  return rest({ method: 'POST', path, body: {}, token: role && tokens[role] })
}

async function saidOf(date: Dated): Promise<string> {
  const { status, body } = await issue(date)
  expect(status).toBe(403)
  return JSON.stringify(body)
}

function revoke(
  { runId }: Dated,
  certificateId: string,
  role: string | null = 'bookings',
  reason = 'Misspelt',
) {
  const path = `/course-runs/${runId}/certificates/revoked`
  const body = { certificateId, reason }
  return rest({ method: 'POST', path, body, token: role && tokens[role] })
}

async function certificatesOf({ runId }: Dated) {
  const register = await loadRegister(shop.payload, runId)
  return loadCertificates(shop.open(), register!)
}

async function earnedOn(date: Dated) {
  return (await certificatesOf(date)).places.map(({ earned }) => earned)
}

async function lettersOf({ order }: TaughtDate) {
  const emails = await shop.find('emails', order)
  return emails.filter(({ key }) => key.startsWith(`${order.id}/certificate/`))
}

function fileOf(certificate: Certificate) {
  return rest({
    path: `/certificates/by-link/${certificateTokenOf(certificate)}/certificate.pdf`,
  })
}

function inYears(years: number, days: number): Date {
  const now = new Date()
  return new Date(
    Date.UTC(now.getUTCFullYear() + years, now.getUTCMonth(), now.getUTCDate() + days),
  )
}
