import { expect, it } from '@jest/globals'
import { isCounted } from './is-counted'

const browser = {
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
}
const counted = (headers: Record<string, string>, isTyping = false) =>
  isCounted(new Headers(headers), { isTyping })

it('counts what a person has asked', () => {
  expect(counted(browser)).toBe(true)
})

it('does not count what somebody is still typing', () => {
  expect(counted(browser, true)).toBe(false)
})

it.each([
  { 'sec-purpose': 'prefetch;prerender' },
  { purpose: 'prefetch' },
  { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
  { 'user-agent': 'curl/8.5.0' },
  { 'user-agent': '' },
])('does not count what nobody reads: %j', (headers) => {
  expect(counted({ ...browser, ...headers })).toBe(false)
})
