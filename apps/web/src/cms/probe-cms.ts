import 'server-only'
import { get as getOverHttp } from 'node:http'
import { get as getOverHttps } from 'node:https'

/**
 * Any answer is one. Not by `fetch`, which Next takes for a part of the page that is being made, and for
 * a reason not to keep it.
 */
export function probeCms(address: string, signal: AbortSignal): Promise<boolean> {
  const get = address.startsWith('https:') ? getOverHttps : getOverHttp
  return new Promise((resolve, reject) => {
    const asked = get(address, { signal, agent: false }, (answer) => {
      answer.resume()
      resolve(true)
    })
    asked.on('error', reject)
  })
}
