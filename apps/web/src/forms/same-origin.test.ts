import { describe, expect, it } from '@jest/globals'
import { isFromOwnPage } from './same-origin'

const own = 'https://www.example.com'
const isOwn = (headers: Record<string, string>) => isFromOwnPage(new Headers(headers), own)

describe('a form', () => {
  it('is ours when the browser says that it came from this site', () => {
    expect(isOwn({ 'sec-fetch-site': 'same-origin' })).toBe(true)
    expect(isOwn({ origin: own })).toBe(true)
  })

  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { 'sec-fetch-site': 'cross-site', origin: own },
    { origin: 'https://www.example.com.evil.example' },
    { origin: 'http://www.example.com' },
    { origin: 'null' },
    {},
  ])('is refused with %j', (headers) => {
    expect(isOwn(headers as Record<string, string>)).toBe(false)
  })
})
