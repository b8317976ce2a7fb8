import { beforeAll, expect, it } from '@jest/globals'
import { GET } from './route'

beforeAll(() => {
  process.env.WEB_URL = 'https://www.example.com'
  process.env.CMS_URL = 'http://localhost:3001'
  process.env.CMS_WEB_SECRET = 'a secret that is known to everybody who reads this'
})

it('robots are kept out of what is personal, not out of pages whose address begins alike', async () => {
  const text = await GET(new Request('https://www.example.com/robots.txt')).text()
  const rules = text
    .split('\n')
    .filter((line) => line.startsWith('Disallow: '))
    .map((line) => line.replace('Disallow: ', ''))
  const isKeptOut = (address: string) =>
    rules.some((rule) =>
      rule.endsWith('$') ? address === rule.slice(0, -1) : address.startsWith(rule),
    )
  const personal = ['/basket', '/basket?added=1', '/orders/x', '/search?q=x', '/api/health']
  expect(personal.filter((address) => !isKeptOut(address))).toEqual([])
  const published = [
    '/',
    '/courses',
    '/contact',
    '/basketball',
    '/search-marketing',
    '/media/x.png',
  ]
  expect(published.filter(isKeptOut)).toEqual([])
})
