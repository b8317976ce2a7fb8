/** @jest-environment jsdom */
import { beforeAll, expect, it } from '@jest/globals'
import { sitemapIndexXml, sitemapXml } from './sitemap-xml'

beforeAll(() => {
  Object.assign(process.env, {
    WEB_URL: 'https://hollinbank.example',
    CMS_URL: 'http://localhost:3001',
    CMS_WEB_SECRET: 'x'.repeat(32),
  })
})

function parsed(xml: string): Element {
  const document = new DOMParser().parseFromString(xml, 'application/xml')
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined()
  return document.documentElement
}

const textsOf = (root: Element, name: string) =>
  [...root.getElementsByTagName(name)].map(({ textContent }) => textContent)

it('the sitemap names its parts, the first of a kind without a number', () => {
  const root = parsed(
    sitemapIndexXml([
      { kind: 'articles', part: 1 },
      { kind: 'articles', part: 2 },
    ]),
  )
  expect(root.tagName).toBe('sitemapindex')
  expect(textsOf(root, 'loc')).toEqual([
    'https://hollinbank.example/sitemaps/articles.xml',
    'https://hollinbank.example/sitemaps/articles-2.xml',
  ])
})

it('a part says where pages are, when they changed, and which picture they have', () => {
  const root = parsed(
    sitemapXml([
      {
        path: '/blog/r-and-d',
        changedAt: '2026-11-01T08:00:00.000Z',
        picture: '/media/a.webp?v=1&w=2',
      },
      { path: '/contact' },
    ]),
  )
  expect(root.tagName).toBe('urlset')
  expect(textsOf(root, 'loc')).toEqual([
    'https://hollinbank.example/blog/r-and-d',
    'https://hollinbank.example/contact',
  ])
  expect(textsOf(root, 'lastmod')).toEqual(['2026-11-01T08:00:00.000Z'])
  expect(textsOf(root, 'image:loc')).toEqual(['https://hollinbank.example/media/a.webp?v=1&w=2'])
})
