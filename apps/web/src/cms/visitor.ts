import 'server-only'
import { peerAddressHeader } from '@lectern/http-server/note-connected-addresses'
import { visitorAddressHeader, webSecretHeader } from '@lectern/shared/contract/trusted-web'
import { connectedAddress } from '@lectern/shared/network/connected-address'
import { headers } from 'next/headers'
import { env } from '../env'
import { askCms } from './client'

/** Milliseconds. Some answers wait for Stripe. */
const timeoutMs = 20_000

interface VisitorCall {
  method: 'GET' | 'POST' | 'PUT'
  /** Below `/api`, or with it, as the contract writes its paths. */
  path: string
  body?: object
}

/** Asks the CMS on a visitor's behalf. Refusals are the caller's to read. */
export async function askForVisitor({ method, path, body }: VisitorCall): Promise<Response> {
  return askCms(path.replace(/^\/api(?=\/)/, ''), {
    method,
    headers: {
      [webSecretHeader]: env().CMS_WEB_SECRET,
      [visitorAddressHeader]: await visitorAddress(),
      // Between two servers packing and unpacking takes longer than a few kilobytes more.
      'accept-encoding': 'identity',
      ...(method !== 'GET' && { 'content-type': 'application/json' }),
    },
    ...(method !== 'GET' && { body: JSON.stringify(body ?? {}) }),
    signal: AbortSignal.timeout(timeoutMs),
  })
}

async function visitorAddress(): Promise<string> {
  const given = await headers()
  return connectedAddress({
    peerAddress: given.get(peerAddressHeader),
    forwardedFor: given.get('x-forwarded-for'),
    trustedProxies: env().TRUSTED_PROXIES,
  })
}
