/** What a browser makes of two `Location` headers, or of none, differs: this looks at what is really sent. */
import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'

import { webOrigin } from './running-system'

interface Asked {
  method?: string
  headers?: Record<string, string>
  origin?: string
  /** What a form sends. */
  form?: Record<string, string>
  /** An address of this machine, of which Linux has sixteen million: 127.0.0.2. */
  from?: string
}

/** Raw: each header as often as it is said. */
export async function ask(
  path: string,
  { method = 'GET', headers = {}, origin = webOrigin, form, from }: Asked = {},
) {
  const { hostname, port, host } = new URL(origin)
  const sent = request({
    hostname,
    port,
    path,
    method,
    headers: {
      Host: host,
      ...(form && { 'Content-Type': 'application/x-www-form-urlencoded' }),
      ...headers,
    },
    agent: false,
    ...(from && { localAddress: from, family: 4 }),
  }).end(form && new URLSearchParams(form).toString())
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  const raw = answer.rawHeaders
  const bytes = await buffer(answer)
  return {
    status: answer.statusCode,
    headers: answer.headers,
    bytes,
    body: bytes.toString(),
    said: (name: string) =>
      raw.filter((_, index) => index % 2 === 1 && raw[index - 1]?.toLowerCase() === name),
  }
}
