import { expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'

import { campaignNames, withoutCampaign } from './campaign-query'

it.each([
  ['/about', '/about'],
  ['/about?utm_source=news&utm_medium=e-mail', '/about'],
  ['/blog/plainly?gclid=Cj0K%2F_w', '/blog/plainly'],
  ['/?fbclid=x&', '/'],
  ['/courses?topic=leadership&utm_source=news', '/courses?topic=leadership&utm_source=news'],
  ['/about?utm_source=news&draft=1', '/about?utm_source=news&draft=1'],
  ['/about?xutm_source=news', '/about?xutm_source=news'],
  ['/about?utm_source', '/about?utm_source'],
  ['/about?', '/about?'],
])('%s is a way to %s', (address, page) => {
  expect(withoutCampaign(address)).toBe(page)
})

it('the edge knows the same ones', () => {
  const template = readFileSync('edge/edge.conf.template', 'utf8')
  expect(template).toContain(`"~^(?:(?:${campaignNames})=[^&]*(?:&|$))+$" 1;`)
})
