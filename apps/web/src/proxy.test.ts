import { beforeAll, expect, it } from '@jest/globals'
import { catalogueFilters, partsThatAre } from '@lectern/shared/addresses/website-parts'
import { NextRequest } from 'next/server'
import { config, proxy } from './proxy'

beforeAll(() => {
  Object.assign(process.env, {
    WEB_URL: 'https://hollinbank.example',
    CMS_URL: 'http://localhost:3001',
    CMS_WEB_SECRET: 'x'.repeat(32),
    PAYMENT_PAGE_ORIGIN: 'https://pay.example',
  })
})

it('gives its own policy to exactly the pages that are made for one visitor', () => {
  expect(config.matcher).toEqual([
    ...partsThatAre('personal').map((part) => `/${part}/:path*`),
    ...catalogueFilters.map((key) => ({ source: '/courses', has: [{ type: 'query', key }] })),
  ])
})

it.each([
  ['/checkout', true],
  ['/checkout/x/check', true],
  ['/orders/x', true],
  ['/offers/x', true],
  ['/offers/x/accepted', true],
  ['/basket', false],
  ['/organisation/x', false],
  ['/ordersx', false],
])('lets a form of %s lead to the payment page: %s', (path, mayLead) => {
  const { headers } = proxy(new NextRequest(`https://hollinbank.example${path}`))
  const policy = headers.get('Content-Security-Policy') ?? ''
  expect(/form-action [^;]*https:\/\/pay\.example/.test(policy)).toBe(mayLead)
})
