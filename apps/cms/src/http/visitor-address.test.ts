import { describe, expect, it } from '@jest/globals'

import { visitorAddress } from './visitor-address'

const webSecret = 'w'.repeat(32)
const direct = { webSecret, trustedProxies: 0 }

it('believes the address that our website names', () => {
  const headers = new Headers({ 'x-lectern-web': webSecret, 'x-lectern-visitor': '203.0.113.9' })
  expect(visitorAddress(headers, direct)).toBe('203.0.113.9')
})

it.each(['', 'wrong', 'w'.repeat(31), 'v'.repeat(32)])(
  'believes nobody with the secret %j',
  (secret) => {
    const headers = new Headers({
      'x-lectern-visitor': '203.0.113.9',
      'x-lectern-peer': '198.51.100.4',
    })
    headers.set('x-lectern-web', secret)
    expect(visitorAddress(headers, direct)).toBe('198.51.100.4')
  },
)

describe('behind proxies', () => {
  const headers = new Headers({
    'x-forwarded-for': '6.6.6.6, 203.0.113.9, 10.0.0.2',
    'x-lectern-peer': '10.0.0.1',
  })

  it('ignores what is forwarded when it trusts no proxy', () => {
    expect(visitorAddress(headers, direct)).toBe('10.0.0.1')
  })

  it('takes the address that the outermost of its own proxies saw', () => {
    expect(visitorAddress(headers, { webSecret, trustedProxies: 2 })).toBe('203.0.113.9')
  })
})

it.each([
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('counts %s as %s', (address, household) => {
  const headers = new Headers({ 'x-lectern-peer': address })
  expect(visitorAddress(headers, direct)).toBe(household)
})
