import { describe, expect, it } from '@jest/globals'
import { sitePageNames, sitePages } from '@lectern/shared/addresses/site-pages'
import { safeHref, targetHref, toLink } from './link'

describe('an address that staff have typed', () => {
  it.each([
    'https://hollinbank.example/a?b=c#d',
    'http://localhost:3000',
    'HTTPS://SHOUTING.example',
    'mailto:hello@hollinbank.example',
    'tel:+441134960142',
    '/courses?topic=leadership',
    '/',
    '#dates',
  ])('may be followed: %s', (href) => {
    expect(safeHref(href)).toBe(href)
  })

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://hollinbank.example/1',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    'https:elsewhere',
    'courses',
    '',
    null,
    undefined,
  ])('is no link: %j', (href) => {
    expect(safeHref(href)).toBeNull()
  })
})

describe('a link to a page of this website', () => {
  it.each(sitePageNames)('leads to %s, which nobody has written', (sitePage) => {
    const stored = { kind: 'internal' as const, label: 'Go', sitePage }
    expect(toLink(stored)).toEqual({ label: 'Go', href: sitePages[sitePage].path })
  })

  it.each([
    ['pages', '/speaking'],
    ['posts', '/blog/speaking'],
    ['courses', '/courses/speaking'],
    ['topics', '/blog/topics/speaking'],
    ['authors', '/authors/speaking'],
  ] as const)('leads to one of the %s', (relationTo, href) => {
    const reference = { relationTo, value: { slug: 'speaking' } } as never
    expect(targetHref({ kind: 'internal', reference })).toBe(href)
  })

  it('leads nowhere when that is not published', () => {
    const reference = { relationTo: 'pages' as const, value: 'page-1' }
    expect(targetHref({ kind: 'internal', reference })).toBeNull()
  })

  it('leads to the address that was typed, whatever was chosen before', () => {
    expect(targetHref({ kind: 'url', url: '/new', sitePage: 'blog' })).toBe('/new')
  })
})
