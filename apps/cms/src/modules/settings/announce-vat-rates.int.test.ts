import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { saveSettings } from '@cms-seed/factories/settings'
import { startTestCms } from '@cms-support/cms'
import { announceVatRates } from './announce-vat-rates'

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  const rate = (from: string, rateBasisPoints: number) => ({
    category: 'standard' as const,
    rateBasisPoints,
    from: `${from}T12:00:00.000Z`,
  })
  const rates = [rate('2011-01-04', 2000), rate('2027-04-01', 2200), rate('2028-04-01', 2100)]
  await saveSettings(payload, { vat: { registered: true, number: '245719348', rates } })
})
afterAll(() => stop())

it('tells the website afresh of a VAT rate that began while the CMS was away', async () => {
  expect(await newsAt('2027-04-03T09:00:00.000Z')).toBe(1)
  expect(await newsAt('2027-04-03T09:01:00.000Z')).toBe(0)
})

it('tells the website of a new VAT rate when its day begins in London, once', async () => {
  expect(await newsAt('2028-03-31T22:59:59.999Z')).toBe(0)
  expect(await newsAt('2028-03-31T23:00:00.000Z')).toBe(1)
  expect(await newsAt('2028-03-31T23:01:00.000Z')).toBe(0)
  expect(await newsAt('2028-05-01T00:00:00.000Z')).toBe(0)
})

/** How much news a look at this moment makes. */
async function newsAt(moment: string): Promise<number> {
  const before = await countNews()
  await announceVatRates(payload, new Date(moment))
  return (await countNews()) - before
}

async function countNews(): Promise<number> {
  const { totalDocs } = await payload.count({ collection: 'announcements', overrideAccess: true })
  return totalDocs
}
