import { expect, it } from '@jest/globals'

import { beyondNearestProxy, connectedAddress, isForwarded } from './connected-address'

const peerAddress = '10.0.0.1'
const forwardedFor = '6.6.6.6, 203.0.113.9, 10.0.0.2'

it.each([
  ['nothing forwarded when there is no proxy of ours', 0, '10.0.0.1'],
  ['what the one proxy saw', 1, '10.0.0.2'],
  ['what the outermost of two proxies saw', 2, '203.0.113.9'],
])('believes %s', (_, trustedProxies, address) => {
  expect(connectedAddress({ peerAddress, forwardedFor, trustedProxies })).toBe(address)
})

it('takes the connection’s own address when the proxies say nothing', () => {
  expect(connectedAddress({ peerAddress, forwardedFor: null, trustedProxies: 1 })).toBe('10.0.0.1')
  expect(connectedAddress({ peerAddress, forwardedFor: '9.9.9.9', trustedProxies: 3 })).toBe(
    '10.0.0.1',
  )
})

it('admits that it does not know', () => {
  expect(connectedAddress({ peerAddress: null, forwardedFor: null, trustedProxies: 0 })).toBe(
    'unknown',
  )
})

it.each([
  ['nothing', null, false],
  ['the connection’s own address, which Next writes there', peerAddress, false],
  ['somebody else’s', forwardedFor, true],
])('sees by %s in the header whether a proxy stands in between', (_, given, expected) => {
  expect(isForwarded({ peerAddress, forwardedFor: given })).toBe(expected)
})

it.each([
  ['the end of its connection', 0, '10.0.0.2'],
  ['whom the proxy before it saw', 1, '203.0.113.9'],
])('takes the word of the edge for %s', (_, trustedProxies, address) => {
  const connection = { peerAddress: '172.18.0.5', forwardedFor, trustedProxies }
  expect(connectedAddress(beyondNearestProxy(connection))).toBe(address)
})

it('sees beyond the edge nobody where nobody is', () => {
  const alone = beyondNearestProxy({ peerAddress, forwardedFor: '203.0.113.9', trustedProxies: 0 })
  expect(connectedAddress(alone)).toBe('203.0.113.9')
  expect(isForwarded(alone)).toBe(false)
  const nothing = beyondNearestProxy({ peerAddress, forwardedFor: null, trustedProxies: 0 })
  expect(connectedAddress(nothing)).toBe('unknown')
})
