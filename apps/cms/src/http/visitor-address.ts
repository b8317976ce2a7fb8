import { timingSafeEqual } from 'node:crypto'
import { isIPv4 } from 'node:net'

import { peerAddressHeader } from '@lectern/http-server/note-connected-addresses'
import { visitorAddressHeader, webSecretHeader } from '@lectern/shared/contract/trusted-web'
import { connectedAddress } from '@lectern/shared/network/connected-address'

type Trust = {
  webSecret: string
  /** Proxies of ours in front of this server; each adds the address it saw to `x-forwarded-for`. */
  trustedProxies: number
}

export function isFromWeb(headers: Headers, { webSecret }: Pick<Trust, 'webSecret'>): boolean {
  const given = Buffer.from(headers.get(webSecretHeader) ?? '')
  const expected = Buffer.from(webSecret)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/**
 * Whom a limit counts: the visitor that our website names, else whoever connected.
 * An IPv6 household has a whole /64 of addresses and counts as one.
 */
export function visitorAddress(headers: Headers, trust: Trust): string {
  const named = isFromWeb(headers, trust) && headers.get(visitorAddressHeader)
  return household(named || callerAddress(headers, trust))
}

function callerAddress(headers: Headers, { trustedProxies }: Trust): string {
  return connectedAddress({
    peerAddress: headers.get(peerAddressHeader),
    forwardedFor: headers.get('x-forwarded-for'),
    trustedProxies,
  })
}

function household(address: string): string {
  const plain = address.replace(/^::ffff:/i, '')
  if (isIPv4(plain) || !plain.includes(':')) return plain.slice(0, 64)
  const [head = '', tail] = plain.split('::', 2)
  const groups = head.split(':')
  const isShortened = tail !== undefined
  const firstFour = Array.from({ length: 4 }, (_, index) => groups[index] || '0')
  return isShortened || groups.length === 8 ? firstFour.join(':') : plain.slice(0, 64)
}
