import { beforeAll, describe, expect, it } from '@jest/globals'
import { pageMetadata } from './page-metadata'

beforeAll(() => {
  Object.assign(process.env, {
    WEB_URL: 'https://hollinbank.example',
    CMS_URL: 'http://localhost:3001',
    CMS_WEB_SECRET: 'x'.repeat(32),
  })
})

describe('what a page says about itself', () => {
  it('names the site last, on the front page first', () => {
    const named = (path: string) => pageMetadata({ title: 'Plainly', path, siteName: 'HB' }).title
    expect(named('/about')).toBe('Plainly | HB')
    expect(named('/')).toBe('HB: Plainly')
  })

  it('tells the pages of a list apart', () => {
    const titled = (page: number) =>
      pageMetadata({ title: 'Articles', page, path: '/blog', siteName: 'HB' }).title
    expect(titled(1)).toBe('Articles | HB')
    expect(titled(2)).toBe('Articles, page 2 | HB')
  })

  it('leads to feeds from lists of articles alone', () => {
    const leads = (hasFeeds: boolean) =>
      pageMetadata({ title: 'x', path: '/blog', siteName: 'HB', hasFeeds }).alternates
    expect(leads(true)).toMatchObject({
      canonical: '/blog',
      types: { 'application/rss+xml': '/feed.xml', 'application/atom+xml': '/atom.xml' },
    })
    expect(leads(false)).toEqual({ canonical: '/blog' })
  })

  it('gives a shared link the picture with its measures', () => {
    const image = { src: '/media/a.webp', alt: 'A bridge', widthPixels: 1280, heightPixels: 800 }
    const { openGraph } = pageMetadata({ title: 'x', path: '/x', siteName: 'HB', image })
    expect(openGraph?.images).toEqual({
      url: '/media/a.webp',
      alt: 'A bridge',
      width: 1280,
      height: 800,
    })
  })
})
