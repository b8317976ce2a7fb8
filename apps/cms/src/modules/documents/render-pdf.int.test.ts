import { describe, expect, it } from '@jest/globals'
import { problemBodySchema } from '@lectern/shared/contract/problem'
import { pence } from '@lectern/shared/money/pence'
import { neutralLook, type Look } from '@lectern/shared/theme/look'
import { paperColoursOf } from '@lectern/shared/theme/paper-colours'
import { documentTotals, type DocumentLine } from '@lectern/shared/orders/order-document'
import { inflateSync } from 'node:zlib'
import sharp from 'sharp'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'

import { answerRefusal } from '../../http/problem-response'
import type { NumberedOrderDocument } from './find-document'
import type { Letterhead } from './letterhead'
import { renderDocumentHtml } from './render-html'
import { renderDocumentPdf } from './render-pdf'

// It needs no database, so once is enough.
const onSqlite = process.env.MONGODB_URL ? describe.skip : describe

onSqlite('an invoice as PDF', () => {
  it('says what an accountant looks for, in words that can be copied', async () => {
    const { pages } = await read(invoiceOf([coaching, booklet]))
    const facts = [
      ...['VAT invoice', 'INV-000042', '27 October 2026', 'LEC-ABC', 'PO/77', 'by card on'],
      ...['Hollin Bank Training Limited', 'VAT number GB 245 7193 48', 'Company number 99012345'],
      'Coaching, 12 January 2027, Leeds 3 £637.00 20% £1,911.00 £382.20 £2,293.20',
      'Booklet 1 £10.00 0% £10.00 £0.00 £10.00',
      'At 20% £1,911.00 £382.20 £2,293.20',
      'At 0% £10.00 £0.00 £10.00',
      'Total £1,921.00 £382.20 £2,303.20',
      'Page 1 of 1',
    ]
    for (const fact of facts) expect(pages[0]).toContain(fact)
  })

  it('has the letters of every European name', async () => {
    const { pages } = await read(invoiceOf([coaching]))
    expect(pages[0]).toContain('Zażółć Şen & Νίκη, Дія')
  })

  it.each([
    ['Chinese', '龍騰教育'],
    ['simplified Chinese', '龙腾教育'],
    ['Japanese', 'ひらがな カタカナ 渡辺'],
    ['Korean', '김민준'],
    ['Thai', 'ณัฐวุฒิ ศรีสุข'],
    ['Devanagari', 'शर्मा'],
    ['Arabic', 'أحمد محمود'],
    ['Hebrew', 'דוד כהן'],
    ['Vietnamese', 'Nguyễn Minh Khải'],
  ])('has the letters of %s names, and says nothing of leaving any out', async (_, name) => {
    const { pages } = await read(invoiceOf([coaching], { name }))
    const drawn = (pages[0] ?? '').normalize('NFKC')
    for (const letter of name.replace(/[\s\p{M}]/gu, '')) expect(drawn).toContain(letter)
    expect(drawn).not.toContain('left out')
  })

  it('draws what is read from the right from the right, and what stands in it from the left', async () => {
    const { pages } = await read(invoiceOf([coaching], { name: 'דוד 42 כהן' }))
    expect(pages[0]).toMatch(/נהכ 42 דוד|כהן 42 דוד/)
  })

  it('leaves out what no font draws, and says so', async () => {
    const { pages } = await read(invoiceOf([coaching], { name: 'Jo 🙂 Wren 👩‍⚕️ ሰላም' }))
    expect(pages[0]).toContain('Jo Wren')
    expect(pages[0]).toContain('[…]')
    expect(pages[0]).toContain('such as emoji, cannot be printed and was left out')
  })

  it('breaks a long name without spaces', async () => {
    const { pages } = await read(invoiceOf([coaching], { name: '龍'.repeat(60) }))
    expect((pages[0]!.match(/龍/gu) ?? []).length).toBeGreaterThanOrEqual(60)
  })

  it('tells programs its title and language, and screen readers its parts', async () => {
    const { info, bytes } = await read(invoiceOf([coaching]))
    expect(info).toMatchObject({ Title: 'VAT invoice INV-000042', Language: 'en-GB' })
    const source = Buffer.from(bytes).toString('latin1')
    for (const part of ['/S /H1', '/S /Table', '/S /TH', '/S /TD', '/DisplayDocTitle true']) {
      expect(source).toContain(part)
    }
  })

  it('goes on over as many pages as it takes, headings first on each, totals together on the last', async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      ...coaching,
      description: `Course ${index + 1} with a title that takes more than the one line it would like`,
    }))
    const { pages } = await read(invoiceOf(many))
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) expect(page).toContain('What Places Net each')
    expect(pages.join(' ').match(/Course \d+ with/g)).toHaveLength(60)
    expect(pages.at(-1)).toMatch(/At 20% .* Total /)
    expect(pages.at(-1)).toContain(`Page ${pages.length} of ${pages.length}`)
  })

  it('is the same, byte for byte, each time it is drawn', async () => {
    const drawn = [
      await renderDocumentPdf(invoiceOf([coaching]), plainly(neutralLook)),
      await renderDocumentPdf(invoiceOf([coaching]), plainly(neutralLook)),
    ]
    expect(Buffer.compare(drawn[0]!, drawn[1]!)).toBe(0)
  })
})

onSqlite('many invoices at once', () => {
  it('are drawn one after the other, and who would wait too long is told when to come again', async () => {
    const [first, second] = [draw(), draw()]
    const others = Promise.allSettled(
      Array.from({ length: 11 }, () => renderDocumentPdf(broken, plainly(neutralLook))),
    )
    const oneTooMany = await draw().catch(answerRefusal)
    expect(oneTooMany).toMatchObject({ status: 503 })
    const refused = oneTooMany as Response
    expect(refused.headers.get('retry-after')).toBe('10')
    expect(problemBodySchema.parse(await refused.json()).error).toEqual({
      reason: 'unavailable',
      message: 'This is not possible just now. Try again in a few minutes.',
    })
    for (const drawn of await Promise.all([first, second])) expect(isPdf(drawn)).toBe(true)
    await others
    expect(isPdf(await draw())).toBe(true)
  })

  it('leave room again when one of them fails', async () => {
    const failing = Array.from({ length: 13 }, () =>
      renderDocumentPdf(broken, plainly(neutralLook)),
    )
    const ends = await Promise.allSettled(failing)
    expect(ends.map(({ status }) => status)).toEqual(Array(13).fill('rejected'))
    expect(isPdf(await draw())).toBe(true)
  })

  const draw = () => renderDocumentPdf(invoiceOf([booklet]), plainly(neutralLook))
  const broken = { number: 'INV-000043', content: null as never }
  const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString() === '%PDF-'
})

it('has the logo at its head, with the name for whoever does not see it', async () => {
  const create = { width: 60, height: 20, channels: 3 as const, background: '#a43b1c' }
  const logo = await sharp({ create }).png().toBuffer()
  const letterhead = { look: neutralLook, logo }
  const html = renderDocumentHtml(invoiceOf([coaching]), letterhead)
  expect(html).toContain('alt="Hollin Bank Training Limited"')
  expect(html).toContain(`src="data:image/png;base64,${logo.toString('base64')}"`)
  const pdf = Buffer.from(await renderDocumentPdf(invoiceOf([coaching]), letterhead))
  const source = pdf.toString('latin1')
  expect(source).toContain('/Subtype /Image')
  expect(source).toContain('/S /Figure')
  expect(source).toContain('/Alt (Hollin Bank Training Limited)')
})

it('is in the ink and the green that staff have chosen for the website', async () => {
  const strong = { ...neutralLook, brand: '#1f3bff', tone: 'strong' } as const
  const html = renderDocumentHtml(invoiceOf([coaching]), plainly(strong))
  const { ink, good } = paperColoursOf(strong).light
  expect(html).toContain(`color: ${ink}`)
  expect(await fillsOf(strong)).toEqual(expect.arrayContaining([ink, good]))
  expect(await fillsOf(neutralLook)).not.toContain(ink)
})

it('says the same as the web page, which shows what was typed and never obeys it', async () => {
  const document = invoiceOf([{ ...coaching, description: 'Tags <b>& "quotes"</b>' }, booklet])
  const html = renderDocumentHtml(document, plainly(neutralLook))
  expect(html).not.toContain('<b>')
  const words = html
    .replace(/<head>.*<\/head>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .split(/\s+/)
    .filter((word) => word !== '')
  const { pages } = await read(document)
  const printed = (pages[0] ?? '').split(/\s+/)
  for (const word of words) expect(printed).toContain(word)
})

const coaching: DocumentLine = {
  description: 'Coaching, 12 January 2027, Leeds',
  count: 3,
  unitNetPence: pence(63_700),
  vatCategory: 'standard',
  vatRateBasisPoints: 2000,
  netPence: pence(191_100),
  vatPence: pence(38_220),
  grossPence: pence(229_320),
}

const booklet: DocumentLine = {
  description: 'Booklet',
  count: 1,
  unitNetPence: pence(1000),
  vatCategory: 'zero',
  vatRateBasisPoints: 0,
  netPence: pence(1000),
  vatPence: pence(0),
  grossPence: pence(1000),
}

function invoiceOf(lines: DocumentLine[], customer: { name?: string } = {}): NumberedOrderDocument {
  return {
    number: 'INV-000042',
    content: {
      kind: 'invoice',
      issuedAt: '2026-10-27T10:00:00.000Z',
      taxPoint: '2026-10-27',
      paidOn: '2026-10-27',
      orderReference: 'LEC-ABC',
      purchaseOrderNumber: 'PO/77',
      seller: {
        name: 'Hollin Bank Training Limited',
        addressLines: ['14 Tannery Wharf', 'Leeds', 'LS2 9ZX'],
        vatNumber: 'GB 245 7193 48',
        companyNumber: '99012345',
      },
      customer: {
        name: 'Zażółć Şen & Νίκη, Дія',
        contact: 'Ada Quill',
        addressLines: ['1 Ink Street', 'Leeds'],
        ...customer,
      },
      lines,
      totals: documentTotals(lines),
    },
  }
}

async function read(document: NumberedOrderDocument) {
  const bytes = await renderDocumentPdf(document, plainly(neutralLook))
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { text } = await extractText(pdf)
  const { info } = await getMeta(pdf)
  return { bytes, info, pages: text.map((page) => page.replace(/\s+/g, ' ')) }
}

/** Without a logo. */
function plainly(look: Look): Letterhead {
  return { look, logo: null }
}

/** The colours that anything in it is filled with. */
async function fillsOf(look: Look): Promise<string[]> {
  const source = Buffer.from(
    await renderDocumentPdf(invoiceOf([coaching]), plainly(look)),
  ).toString('latin1')
  const drawn = [...source.matchAll(/FlateDecode\s*>>\s*stream\n([^]*?)\nendstream/g)]
    .map(([, packed = '']) => inflateSync(Buffer.from(packed, 'latin1')).toString('latin1'))
    .join('\n')
  return [...drawn.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) scn/g)].map(([, ...parts]) => hexOf(parts))
}

function hexOf(parts: string[]): string {
  const digits = parts.map((part) =>
    Math.round(Number(part) * 255)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${digits.join('')}`
}
