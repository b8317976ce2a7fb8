import { describe, expect, it } from '@jest/globals'

import { paperColoursOf } from '@lectern/shared/theme/paper-colours'
import { neutralLook } from '@lectern/shared/theme/look'
import type { Letter } from './letter'
import { letterHtml } from './letter-html'
import { letterText } from './letter-text'

const sender = { name: 'Quill & Daughters', contact: ['0113 496 0000', 'hello@quill.example'] }

const company = { sender, look: neutralLook }

const letter: Letter = {
  subject: 'Your booking <LEC-1>',
  opening: { title: 'You are booked', text: 'Thank you & welcome.', places: 3 },
  parts: [
    'Hello Ada "Countess" <b>Quill</b> of https://worse.example,',
    {
      kind: 'details',
      lead: '12 to 13 January 2027',
      heading: 'Speaking & Listening, 3 places',
      lines: ['Tuesday 12 January 2027', 'Map: https://maps.example/?a=1&b=2.'],
    },
    {
      kind: 'figures',
      rows: [
        { label: 'Speaking & Listening, 3 places, net', amount: '£1,911.00' },
        { label: 'VAT at 20%', amount: '£382.20' },
        { label: 'Total', amount: '£2,293.20', isTotal: true },
      ],
    },
    {
      kind: 'quote',
      heading: 'They wrote',
      text: 'Look at https://bad.example/<script>alert(1)</script>\nBye',
    },
    { kind: 'button', label: 'See your booking', url: 'https://site.example/orders/a?b=1&c="' },
  ],
}

const html = letterHtml(letter, company)
const text = letterText(letter, sender)

describe('both forms of a letter', () => {
  it('say the same, word for word and in the same order within each part', () => {
    const inHtml = wordsOf(readable(html))
    for (const word of wordsOf(text)) expect(inHtml).toContain(word)
    // The company's name stands above the letter as well, where plain text needs no head.
    const inText = [...wordsOf(text), ...wordsOf(sender.name)]
    expect(inHtml.toSorted()).toEqual(inText.toSorted())
  })

  it('name the company and how to reach it', () => {
    for (const form of [readable(html), text]) {
      expect(form).toContain('Quill & Daughters')
      expect(form).toContain('0113 496 0000')
      expect(form).toContain('hello@quill.example')
    }
  })
})

describe('the HTML', () => {
  it.each(['רוזלינד פיק', 'روزاليند'])(
    'lets %s run as its own letters do, wherever it stands',
    (name) => {
      const parts: Letter['parts'] = [
        name,
        { kind: 'quote', text: name },
        { kind: 'details', heading: name, lines: [name] },
        { kind: 'figures', rows: [{ label: name, amount: '£1.00' }] },
      ]
      const written = letterHtml({ subject: 'A letter', parts }, company)
      expect(written.split(name)).toHaveLength(6)
      expect(
        written.match(new RegExp(`<[a-z0-9]+ [^>]*dir="auto"[^>]*>${name}<`, 'g')),
      ).toHaveLength(5)
    },
  )

  it('shows what people typed and never obeys it', () => {
    expect(html).not.toContain('<b>')
    expect(html).not.toContain('<script')
    expect(html).toContain('Ada &quot;Countess&quot; &lt;b&gt;Quill&lt;/b&gt;')
    expect(html).toContain('<title>Your booking &lt;LEC-1&gt;</title>')
    expect(html).toContain('href="https://site.example/orders/a?b=1&amp;c=&quot;"')
  })

  it('makes links of the addresses that staff give, without the full stop that follows, and of no others', () => {
    expect(html).toContain('href="https://maps.example/?a=1&amp;b=2"')
    expect(html).not.toContain('href="https://bad.example')
    expect(html).not.toContain('href="https://worse.example')
  })

  it('draws a place for each that it is about, and none where there are more than a row holds', () => {
    const drawn = (places: number) => {
      const opening = { title: 'You are booked', text: 'Thank you.', places }
      return (
        letterHtml({ subject: 'A', opening, parts: [] }, company).split('class="yours"').length - 1
      )
    }
    expect([1, 3, 12, 13, 0].map(drawn)).toEqual([1, 3, 12, 0, 0])
  })

  it('is in the colours and corners that staff have chosen for the website', () => {
    const look = { ...neutralLook, brand: '#a43b1c', tone: 'warm', corners: 'square' } as const
    const written = letterHtml(letter, { sender, look })
    const button = /class="button" style="([^"]*)"/.exec(written)?.[1]
    expect(button).toContain('background-color:#a43b1c;color:#ffffff')
    expect(button).toContain('border-radius:0px')
    expect(html).not.toContain('#a43b1c')
    const { accent } = paperColoursOf(look).dark
    expect(written).toContain(`.button { background-color: ${accent} !important`)
  })

  it('fetches nothing, so that opening it tells nobody', () => {
    expect(html).not.toMatch(/<(img|link|script|iframe)|src=|url\(|@import/)
  })
})

describe('the plain text', () => {
  it('has its amounts under each other', () => {
    expect(text).toContain(
      '£1,911.00  Speaking & Listening, 3 places, net\n  £382.20  VAT at 20%\n£2,293.20  Total',
    )
  })
})

/** What somebody sees and can press, without the markup. */
function readable(source: string): string {
  return source
    .replace(/<head>.*<\/head>/s, '')
    .replace(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/g, (_, url: string, label: string) =>
      label === url ? label : `${label}: ${url}`,
    )
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

function wordsOf(source: string): string[] {
  return source.split(/\s+/).filter((word) => word !== '')
}
