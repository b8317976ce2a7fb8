import { beforeAll, describe, expect, it } from '@jest/globals'
import { pageMetadata, siteMetadata } from './page-metadata'

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
    expect(named('/about')).toEqual({ absolute: 'Plainly | HB' })
    expect(named('/')).toEqual({ absolute: 'HB: Plainly' })
  })

  it.each([
    ['/', 'Hollin Bank: courses in Leeds'],
    ['/', 'Courses in Leeds | HOLLIN BANK'],
    ['/about', 'About Hollin Bank'],
    ['/', 'Hollin Bank'],
  ])('names the site once where the title does: %s, %s', (path, title) => {
    const metadata = pageMetadata({ title, path, siteName: 'Hollin Bank' })
    expect(metadata.title).toEqual({ absolute: title })
  })

  it('does without the site’s name while nobody knows it', () => {
    const metadata = pageMetadata({ title: 'Contact us', path: '/contact', siteName: '' })
    expect(metadata.title).toEqual({ absolute: 'Contact us' })
    expect(siteMetadata(undefined).title).toMatchObject({ template: '%s' })
  })

  it('tells the pages of a list apart', () => {
    const titled = (page: number) =>
      pageMetadata({ title: 'Articles', page, path: '/blog', siteName: 'HB' }).title
    expect(titled(1)).toEqual({ absolute: 'Articles | HB' })
    expect(titled(2)).toEqual({ absolute: 'Articles, page 2 | HB' })
  })

  it('leads to every feed by a title of its own', () => {
    const types = {
      'application/rss+xml': [{ url: '/feed.xml', title: 'Articles (RSS)' }],
      'application/atom+xml': [{ url: '/atom.xml', title: 'Articles (Atom)' }],
      'application/feed+json': [{ url: '/feed.json', title: 'Articles (JSON Feed)' }],
    }
    const { alternates } = pageMetadata({ title: 'x', path: '/about', siteName: 'HB' })
    expect(alternates).toEqual({ canonical: '/about', types })
    expect(siteMetadata('HB').alternates).toEqual({ types })
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
