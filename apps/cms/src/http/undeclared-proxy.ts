import { peerAddressHeader } from '@lectern/http-server/note-connected-addresses'
import { undeclaredProxyHeader } from '@lectern/shared/contract/trusted-web'
import { isForwarded } from '@lectern/shared/network/connected-address'

import { currentEnv } from '../env'
import { isFromWeb } from './visitor-address'

type Application = 'cms' | 'web'

/** In milliseconds since 1970: when this process last saw such a call. */
const lastSeenAt = new Map<Application, number>()
const rememberedForMilliseconds = 24 * 60 * 60 * 1000

/**
 * A proxy that nobody has declared makes all visitors one: the limits of each are then the limits of
 * all together. The owner is told for a day after the last such call.
 *
 * @returns what to say in the log, once in the life of this process.
 */
export function noteUndeclaredProxy(headers: Headers): string | null {
  const application = whoseProxy(headers)
  if (!application) return null
  const isFirst = !lastSeenAt.has(application)
  lastSeenAt.set(application, Date.now())
  return isFirst ? undeclaredProxyWords(application) : null
}

/** For the owner, one sentence for each application. */
export function undeclaredProxies(now: Date): string[] {
  return [...lastSeenAt]
    .filter(([, seenAt]) => now.getTime() - seenAt < rememberedForMilliseconds)
    .map(([application]) => undeclaredProxyWords(application))
}

function whoseProxy(headers: Headers): Application | null {
  const { CMS_WEB_SECRET: webSecret, TRUSTED_PROXIES: trustedProxies } = currentEnv()
  if (isFromWeb(headers, { webSecret })) return headers.has(undeclaredProxyHeader) ? 'web' : null
  const forwardedFor = headers.get('x-forwarded-for')
  const peerAddress = headers.get(peerAddressHeader)
  return isForwarded({ peerAddress, forwardedFor }) && trustedProxies === 0 ? 'cms' : null
}

function undeclaredProxyWords(application: Application): string {
  const name = application === 'cms' ? 'this CMS' : 'the website'
  return `Calls reach ${name} through a proxy that it has not been told of, so all visitors count as one, and each may be refused for what others do. Set TRUSTED_PROXIES of ${application} to the number of proxies in front of it`
}
