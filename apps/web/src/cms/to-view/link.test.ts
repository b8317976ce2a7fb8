import { describe, expect, it } from '@jest/globals'
import { safeHref } from './link'

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
