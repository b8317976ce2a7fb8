import { describe, expect, it } from '@jest/globals'
import { canonicalPath } from '@lectern/shared/addresses/canonical-path'
import { resolveRedirect } from './resolve-redirect'

const siteOrigin = 'https://www.example.com'

function ask(path: string, redirects: Record<string, string>, temporary: string[] = []) {
  const known = Object.entries(redirects).map(
    ([from, to]) => [canonicalPath(from), { to, isPermanent: !temporary.includes(from) }] as const,
  )
  return resolveRedirect(path, { redirects: new Map(known), siteOrigin })
}

describe('an old address', () => {
  it.each([
    ['/old', '/OLD/'],
    ['/our%20courses.html', '/our%20courses.html'],
    ['/our%20courses.html', '/our courses.html'],
    ['/formaci%C3%B3n', '/formaci\u00f3n'],
    ['/caf\u00e9-culture', '/caf%C3%A9-culture'],
    ['/caf\u00e9-culture', '/cafe%CC%81-culture'],
    ['/OLD-PAGE.ASPX', '/old-page.aspx'],
  ])('written %s is found as %s', (from, asked) => {
    expect(ask(asked, { [from]: '/new' })).toEqual({ to: '/new', isPermanent: true })
  })

  it('leads nowhere when nobody said where', () => {
    expect(ask('/old', { '/other': '/new' })).toBeNull()
  })

  it('leads where the last of several redirects does, in one hop', () => {
    const redirects = { '/a': '/B/', '/b': 'https://www.example.com/c?x=1#y', '/c': '/d?z=2' }
    expect(ask('/a', redirects)?.to).toBe('/d?z=2&x=1')
  })

  it('leads there for good only when each of them does', () => {
    expect(ask('/a', { '/a': '/b', '/b': '/c' }, ['/b'])?.isPermanent).toBe(false)
    expect(ask('/a', { '/a': '/b', '/b': '/c' }, ['/a'])?.isPermanent).toBe(false)
  })

  it('leads nowhere rather than in a circle, also one of capitals', () => {
    expect(ask('/a-way', { '/A-way': '/b-way', '/B-way': '/a-way' })).toBeNull()
    expect(ask('/a', { '/a': '/A?x=1' })).toBeNull()
    expect(ask('/a', { '/a': '/b', '/b': '/c', '/c': '/b' })).toBeNull()
  })

  it('leads to an address in its own spelling, so that it is not corrected by another hop', () => {
    expect(ask('/a', { '/a': '/About//Us/?Q=1#Dates' })?.to).toBe('/about/us?Q=1#Dates')
    expect(ask('/a', { '/a': '/caf\u00e9' })?.to).toBe('/caf%C3%A9')
    expect(ask('/a', { '/a': '/media/Brochure.PNG' })?.to).toBe('/media/Brochure.PNG')
  })

  it('leads to other sites, to e-mail and to telephones as they are written', () => {
    expect(ask('/a', { '/a': 'https://old.example/Case?b=C' })?.to).toBe(
      'https://old.example/Case?b=C',
    )
    expect(ask('/a', { '/a': 'mailto:hello@example.com' })?.to).toBe('mailto:hello@example.com')
    expect(ask('/a', { '/a': 'tel:+441632960000' })?.to).toBe('tel:+441632960000')
  })
})
