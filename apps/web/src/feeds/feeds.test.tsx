import { describe, expect, it } from '@jest/globals'
import type { Feed } from '../views/feed'
import { atom } from './atom'
import { jsonFeed } from './json-feed'
import { rss } from './rss'

const feed: Feed = {
  title: 'Articles from Hollin Bank & Daughters',
  publisher: {
    name: 'Hollin Bank & Daughters',
    url: 'https://hollinbank.example/',
    iconUrl: 'https://hollinbank.example/icon.svg',
  },
  description: 'What our trainers <really> think.',
  homeUrl: 'https://hollinbank.example/blog',
  entries: [
    {
      title: 'Leadership & “Management”',
      url: 'https://hollinbank.example/blog/leadership?a=1&b=2',
      summary: 'Less <is> more.',
      content: [
        { kind: 'paragraph', children: [{ kind: 'text', text: 'One & all\u000B', marks: [] }] },
      ],
      picture: {
        src: 'https://hollinbank.example/media/bridge.webp?v=1&w=2',
        alt: 'A bridge & its river',
        widthPixels: 1_280,
        heightPixels: 800,
      },
      author: 'Vince Hollis',
      topics: ['Leadership', 'R&D\u000B <new>'],
      publishedAt: '2019-04-12T08:00:00.000Z',
      updatedAt: '2026-11-01T08:00:00.000Z',
    },
    {
      title: 'Older',
      url: 'https://hollinbank.example/blog/older',
      summary: 'Shorter.',
      content: [],
      picture: null,
      author: null,
      topics: [],
      publishedAt: '2018-04-12T08:00:00.000Z',
      updatedAt: '2018-04-12T08:00:00.000Z',
    },
  ],
}
const empty: Feed = { ...feed, entries: [] }

function parsed(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml')
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined()
  return document
}

function expectPicture(entry: Element | null) {
  const [picture, ...others] = entry?.getElementsByTagName('media:content') ?? []
  expect(others).toEqual([])
  expect(picture?.getAttribute('url')).toBe(feed.entries[0]?.picture?.src)
  expect(picture?.textContent).toBe('A bridge & its river')
  expect(entry?.nextElementSibling?.getElementsByTagName('media:content')).toHaveLength(0)
}

describe('RSS', () => {
  it('names the site and lists the articles, the newest first', () => {
    const document = parsed(rss(feed, 'https://hollinbank.example/feed.xml'))
    expect(document.querySelector('channel > title')?.textContent).toBe(feed.title)
    expect(document.querySelectorAll('item')).toHaveLength(2)
    const item = document.querySelector('item')
    expect(item?.querySelector('title')?.textContent).toBe('Leadership & “Management”')
    expect(item?.querySelector('guid')?.textContent).toBe(feed.entries[0]?.url)
    expect(item?.querySelector('pubDate')?.textContent).toBe('Fri, 12 Apr 2019 08:00:00 GMT')
    expect(item?.querySelector('description')?.textContent).toBe('Less <is> more.')
    expect([...(item?.querySelectorAll('category') ?? [])].map((c) => c.textContent)).toEqual([
      'Leadership',
      'R&D <new>',
    ])
    expect(item?.getElementsByTagName('content:encoded')[0]?.textContent).toBe(
      '<p>One &amp; all</p>',
    )
    expect(item?.getElementsByTagName('dc:creator')[0]?.textContent).toBe('Vince Hollis')
    expectPicture(item)
  })

  it('is well-formed without articles', () => {
    expect(parsed(rss(empty, 'x')).querySelectorAll('item')).toHaveLength(0)
  })
})

describe('Atom', () => {
  it('has what the format demands of the feed and of each entry', () => {
    const document = parsed(atom(feed, 'https://hollinbank.example/atom.xml'))
    for (const name of ['id', 'title', 'updated', 'author > name']) {
      expect(document.querySelector(`feed > ${name}`)?.textContent).toBeTruthy()
    }
    expect(document.querySelector('feed > updated')?.textContent).toBe('2026-11-01T08:00:00.000Z')
    for (const entry of document.querySelectorAll('entry')) {
      for (const name of ['id', 'title', 'updated', 'summary']) {
        expect(entry.querySelector(name)?.textContent).toBeTruthy()
      }
      expect(entry.querySelector('link')?.getAttribute('href')).toBeTruthy()
    }
    const entry = document.querySelector('entry')
    expect(entry?.querySelector('summary')?.textContent).toBe('Less <is> more.')
    expect(entry?.querySelector('content[type=html]')?.textContent).toBe('<p>One &amp; all</p>')
    expect(entry?.querySelector('author > name')?.textContent).toBe('Vince Hollis')
    expectPicture(entry)
    expect(
      [...(entry?.querySelectorAll('category') ?? [])].map((c) => c.getAttribute('term')),
    ).toEqual(['Leadership', 'R&D <new>'])
  })

  it('is well-formed without articles', () => {
    expect(parsed(atom(empty, 'x')).querySelector('updated')?.textContent).toBeTruthy()
  })
})

describe('JSON Feed', () => {
  it('has what the format demands', () => {
    const content = JSON.parse(jsonFeed(feed, 'https://hollinbank.example/feed.json'))
    expect(content).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      home_page_url: feed.homeUrl,
      feed_url: 'https://hollinbank.example/feed.json',
    })
    expect(content.items[0]).toMatchObject({
      id: feed.entries[0]?.url,
      summary: 'Less <is> more.',
      content_html: expect.stringContaining('<p>One &amp; all'),
      date_published: '2019-04-12T08:00:00.000Z',
      authors: [{ name: 'Vince Hollis' }],
    })
    expect(content.items[0].image).toBe(feed.entries[0]?.picture?.src)
    expect(content.items[1]).not.toHaveProperty('authors')
    expect(content.items[1]).not.toHaveProperty('image')
    expect(content).toMatchObject({
      authors: [{ name: 'Hollin Bank & Daughters', url: 'https://hollinbank.example/' }],
      favicon: 'https://hollinbank.example/icon.svg',
    })
  })
})
