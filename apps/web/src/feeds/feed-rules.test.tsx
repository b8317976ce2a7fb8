import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Feed } from '../views/feed'
import { atom } from './atom'
import { jsonFeed } from './json-feed'
import { rss } from './rss'

/** What people type, and what markup may stumble over. */
const oddText = fc.oneof(
  fc.constantFrom(
    ']]>',
    '</script><script>alert(1)</script>',
    '<![CDATA[ & ]]> &amp; &#x0;',
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'.repeat(5),
    '👩‍👩‍👧‍👦 “quoted” \'and\' "so"',
    'مركز التدريب ‮في ليدز',
    'one\ntwo, three; four',
    'a\u0000b\u000bc\ufffe',
    'half \ud83d a letter',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
)

const site = 'https://hollinbank.example'
const moment = fc.constantFrom('2019-04-12T08:00:00.000Z', '2027-03-28T01:30:00.000Z')

const feeds: fc.Arbitrary<Feed> = fc
  .record({
    words: oddText,
    titles: fc.array(fc.record({ title: oddText, moment, topics: fc.array(oddText) }), {
      maxLength: 4,
    }),
  })
  .map(({ words, titles }) => ({
    title: words,
    publisher: { name: words, url: `${site}/`, iconUrl: `${site}/icon.svg` },
    description: words,
    homeUrl: `${site}/blog`,
    entries: titles.map(({ title, moment: at, topics }, index) => ({
      title,
      url: `${site}/blog/article-${index}?a=1&b=2`,
      summary: title,
      content: [{ kind: 'paragraph', children: [{ kind: 'text', text: title, marks: [] }] }],
      picture:
        index % 2 === 0
          ? null
          : {
              src: `${site}/media/a.webp?v=1&w=2`,
              alt: words,
              widthPixels: 1_280,
              heightPixels: 800,
            },
      author: index % 2 === 0 ? words : null,
      topics,
      publishedAt: at,
      updatedAt: at,
    })),
  }))

const check = (property: (feed: Feed) => void) =>
  fc.assert(fc.property(feeds, property), { numRuns: 100 })

describe('whatever people write, a feed keeps the rules of', () => {
  it('whatever people write, the feed keeps the rules of RSS 2.0', () => {
    check((feed) => {
      const root = parsed(rss(feed, `${site}/feed.xml`)).documentElement
      expect([root.localName, root.getAttribute('version')]).toEqual(['rss', '2.0'])
      const [channel, ...others] = childrenOf(root, 'channel')
      expect(others).toEqual([])
      for (const name of ['title', 'link', 'description']) {
        expect([name, childrenOf(channel!, name).length]).toEqual([name, 1])
      }
      expectKnown(channel!, 'title link description language atom:link item')
      expect(textOf(channel!, 'title')).toBe(inXml(feed.title))
      expectAddress(textOf(channel!, 'link'))
      const items = childrenOf(channel!, 'item')
      expect(items).toHaveLength(feed.entries.length)
      expectAllDifferent(items.map((item) => textOf(item, 'guid')))
      for (const [index, item] of items.entries()) {
        expectKnown(
          item,
          'title link guid pubDate dc:creator category description media:content content:encoded',
        )
        expect(textOf(item, 'title')).toBe(inXml(feed.entries[index]!.title))
        expectAddress(textOf(item, 'link'))
        // RFC 822, with the year in four digits.
        expect(textOf(item, 'pubDate')).toMatch(
          /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/,
        )
        expectHarmless(textOf(item, 'content:encoded'), feed.entries[index]!.title)
      }
    })
  })

  it('whatever people write, the feed keeps the rules of Atom (RFC 4287)', () => {
    check((feed) => {
      const root = parsed(atom(feed, `${site}/atom.xml`)).documentElement
      expect([root.localName, root.namespaceURI]).toEqual(['feed', 'http://www.w3.org/2005/Atom'])
      expectKnown(root, 'title subtitle id link author updated entry')
      for (const name of ['id', 'title', 'updated', 'author']) {
        expect([name, childrenOf(root, name).length]).toEqual([name, 1])
      }
      expect(textOf(root, 'title')).toBe(inXml(feed.title))
      expectMoment(textOf(root, 'updated'))
      expect(linksOf(root)).toEqual([
        ['alternate', `${site}/blog`],
        ['self', `${site}/atom.xml`],
      ])
      const entries = childrenOf(root, 'entry')
      expectAllDifferent(entries.map((entry) => textOf(entry, 'id')))
      for (const [index, entry] of entries.entries()) {
        expectKnown(
          entry,
          'title link id published updated author category summary media:content content',
        )
        for (const name of ['id', 'title', 'updated', 'published', 'summary', 'content']) {
          expect([name, childrenOf(entry, name).length]).toEqual([name, 1])
        }
        expectAddress(textOf(entry, 'id'))
        expectMoment(textOf(entry, 'updated'))
        expectMoment(textOf(entry, 'published'))
        expect(linksOf(entry)).toEqual([['alternate', feed.entries[index]!.url]])
        expect(childrenOf(entry, 'content')[0]!.getAttribute('type')).toBe('html')
        expectHarmless(textOf(entry, 'content'), feed.entries[index]!.title)
        for (const category of childrenOf(entry, 'category')) {
          expect(category.hasAttribute('term')).toBe(true)
        }
      }
    })
  })

  it('whatever people write, the feed keeps the rules of JSON Feed 1.1', () => {
    check((feed) => {
      const text = jsonFeed(feed, `${site}/feed.json`)
      const { items, authors, ...top } = JSON.parse(text) as Record<string, unknown> & {
        items: Record<string, unknown>[]
        authors: unknown
      }
      expect(top).toEqual({
        version: 'https://jsonfeed.org/version/1.1',
        title: feed.title,
        description: feed.description,
        home_page_url: feed.homeUrl,
        feed_url: `${site}/feed.json`,
        favicon: feed.publisher.iconUrl,
        language: 'en-GB',
      })
      expect(authors).toEqual([{ name: feed.publisher.name, url: feed.publisher.url }])
      expectAllDifferent(items.map(({ id }) => id))
      for (const [index, { tags = [], authors: by = [], ...item }] of items.entries()) {
        const { title, url, topics, author, picture } = feed.entries[index]!
        expect(item.image).toBe(picture?.src)
        expect(item).toMatchObject({ id: url, url, title, summary: title })
        const isIllustrated = picture ? 'image ' : ''
        expect(Object.keys(item).toSorted().join(' ')).toBe(
          `content_html date_modified date_published id ${isIllustrated}summary title url`,
        )
        expectMoment(String(item.date_published))
        expectMoment(String(item.date_modified))
        expect([tags, by]).toEqual([topics, author === null ? [] : [{ name: author }]])
        expectHarmless(String(item.content_html), title)
      }
    })
  })
})

function parsed(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml')
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined()
  return document
}

function childrenOf(parent: Element, name: string): Element[] {
  return [...parent.children].filter(({ nodeName }) => nodeName === name)
}

function textOf(parent: Element, name: string): string {
  return childrenOf(parent, name)[0]?.textContent ?? ''
}

function linksOf(parent: Element) {
  return childrenOf(parent, 'link').map((link) => [
    link.getAttribute('rel') ?? 'alternate',
    link.getAttribute('href'),
  ])
}

function expectKnown(parent: Element, names: string): void {
  const known = names.split(' ')
  expect(
    [...parent.children].map(({ nodeName }) => nodeName).filter((n) => !known.includes(n)),
  ).toEqual([])
}

function expectAllDifferent(values: readonly unknown[]): void {
  expect(new Set(values).size).toBe(values.length)
}

function expectAddress(text: string): void {
  expect(text).toMatch(/^https:\/\//)
  expect(URL.canParse(text)).toBe(true)
}

/** RFC 3339 */
function expectMoment(text: string): void {
  expect(text).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/)
}

/** One paragraph that says what was typed, and is no more than that. */
function expectHarmless(html: string, typed: string): void {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  expect([...body.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(['p'])
  expect(flat(body.textContent)).toBe(flat(inXml(typed)))
}

/** Characters that XML has no place for are left out, and its line ends are of one kind. */
function inXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/\r\n?/g, '\n')
}

function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
