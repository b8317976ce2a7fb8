import 'server-only'
import { patienceMilliseconds } from '@lectern/shared/contract/patience'
import { peerAddressHeader } from '@lectern/http-server/note-connected-addresses'
import {
  undeclaredProxyHeader,
  visitorAddressHeader,
  webSecretHeader,
} from '@lectern/shared/contract/trusted-web'
import {
  beyondNearestProxy,
  connectedAddress,
  isForwarded,
  type Connection,
} from '@lectern/shared/network/connected-address'
import { headers } from 'next/headers'
import { edgeProofHeader, isFromEdge } from '../beneath-next/edge/edge-proof'
import { env } from '../env'
import { askCms, CmsUnavailableError } from './client'

interface VisitorCall {
  method: 'GET' | 'POST' | 'PUT'
  /** Below `/api`, or with it, as the contract writes its paths. */
  path: string
  body?: object
  /** A file is asked for, which may be a page of its own; anything else is answered in JSON. */
  isFile?: boolean
}

/** Asks the CMS on a visitor's behalf. Refusals are the caller's to read. */
export async function askForVisitor(call: VisitorCall): Promise<Response> {
  const { method, path, body, isFile = false } = call
  const response = await askCms(path.replace(/^\/api(?=\/)/, ''), {
    method,
    headers: {
      [webSecretHeader]: env().CMS_WEB_SECRET,
      ...(await visitorHeaders()),
      // Between two servers packing and unpacking takes longer than a few kilobytes more.
      'accept-encoding': 'identity',
      ...(method !== 'GET' && { 'content-type': 'application/json' }),
    },
    ...(method !== 'GET' && { body: JSON.stringify(body ?? {}) }),
    waitMilliseconds: patienceMilliseconds.visitorCall,
  })
  // Not the CMS has answered but what stands before it, such as a gateway with a page of its own.
  if (!isFile && isPage(response)) throw new CmsUnavailableError(new URL(response.url).pathname)
  return response
}

function isPage({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('text/html') ?? false
}

async function visitorConnection(): Promise<Connection> {
  const given = await headers()
  const connection = {
    peerAddress: given.get(peerAddressHeader),
    forwardedFor: given.get('x-forwarded-for'),
    trustedProxies: env().TRUSTED_PROXIES,
  }
  return isFromEdge(given.get(edgeProofHeader)) ? beyondNearestProxy(connection) : connection
}

async function visitorHeaders(): Promise<Record<string, string>> {
  const connection = await visitorConnection()
  const isUndeclared = connection.trustedProxies === 0 && isForwarded(connection)
  return {
    [visitorAddressHeader]: connectedAddress(connection),
    ...(isUndeclared && { [undeclaredProxyHeader]: 'yes' }),
  }
}
