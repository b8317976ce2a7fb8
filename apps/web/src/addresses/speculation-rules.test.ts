import { expect, it } from '@jest/globals'
import { partsThatAre } from '@lectern/shared/addresses/website-parts'
import { headerRules } from '../beneath-next/security/header-rules'
import { speculationRulesAddress, speculationRulesText } from './speculation-rules'

it('every part of the website that is made for one visitor is kept from being fetched ahead', () => {
  const parts = [...partsThatAre('personal'), ...partsThatAre('hidden'), ...partsThatAre('whole')]
  expect(parts.length).toBeGreaterThan(10)
  for (const rules of Object.values(
    JSON.parse(speculationRulesText) as Record<string, unknown[]>,
  )) {
    expect(rules).toHaveLength(1)
    for (const part of parts) expect(JSON.stringify(rules)).toContain(`"/${part}{/*}?"`)
  }
})

it('pages lead to the rules; files and what opens with a secret do not', () => {
  const rule = headerRules().find(({ headers }) =>
    headers.some(
      ({ key, value }) => key === 'Speculation-Rules' && value.includes(speculationRulesAddress),
    ),
  )
  const leads = (path: string) => new RegExp(`^${rule?.source}$`).test(path)
  for (const path of ['/', '/blog', '/blog/plainly', '/basketball', '/contact']) {
    expect([path, leads(path)]).toEqual([path, true])
  }
  for (const path of ['/basket', '/orders/x', '/media/a.webp', '/feed.xml', '/_next/static/a.js']) {
    expect([path, leads(path)]).toEqual([path, false])
  }
})
