import { describe, expect, it } from '@jest/globals'
import { settingsDocument } from '@web-support/documents'
import type { RetentionTable } from '../../views/blocks'
import type { BlockSources } from './blocks'
import { toPageBlocks } from './page-blocks'
import { toSite } from './site'

describe('what every page knows about the company', () => {
  it('comes from the settings', () => {
    const site = toSite(settingsDocument(), { id: 'navigation' })
    expect(site.company).toMatchObject({
      tradingName: 'Hollin Bank',
      addressLines: ['14 Tannery Wharf', 'Leeds', 'LS2 9ZX'],
    })
    expect(site.vat.rates.at(-1)).toEqual({
      category: 'reduced',
      rateBasisPoints: 500,
      from: '1997-09-01',
    })
  })

  it('tells what is kept about people as the settings have it, and as usual what they leave open', async () => {
    const settings = { ...settingsDocument(), privacy: { enquiries: 5 } }
    const site = toSite(settings, { id: 'navigation' })
    const block = { blockType: 'retentionTable' as const, id: 'kept' }
    const [table] = await toPageBlocks([block], { site } as BlockSources)
    const { rows } = table as RetentionTable
    const howLong = Object.fromEntries(rows.map((row) => [row.kind, row.howLong]))
    expect(howLong.enquiries).toBe('5 months after we last worked on the message')
    expect(howLong.emailTexts).toBe('12 months after the e-mail was sent')
  })

  it('never says where enquiries are sent', () => {
    const site = toSite(settingsDocument(), { id: 'navigation' })
    expect(JSON.stringify(site)).not.toContain('staff@example.com')
  })

  it('is little, and charges no VAT, before the settings are saved for the first time', () => {
    expect(toSite({}, {})).toMatchObject({
      company: { tradingName: 'Home', addressLines: [] },
      vat: { registered: false },
      audience: 'mixed',
      waitingList: { isOffered: true, closingHours: 24 },
    })
  })

  it('leaves out links to what is not published, and addresses that are no links', () => {
    const unpublished = { kind: 'internal' as const, label: 'Gone', reference: null }
    const script = { kind: 'url' as const, label: 'Bad', url: 'javascript:alert(1)' }
    const good = { kind: 'url' as const, label: 'Good', url: '/courses' }
    const header = [unpublished, script, good].map((link) => ({ link }))
    expect(toSite(settingsDocument(), { header }).navigation.header).toEqual([
      { label: 'Good', href: '/courses' },
    ])
  })
})
