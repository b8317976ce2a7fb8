import 'server-only'
import { edgeProofHeader } from '../beneath-next/edge/edge-proof'
import { ownAddress } from '../beneath-next/own-server/own-address'

const timeoutMs = 15_000

interface OwnPage {
  path: string
  /** Of the visitor for whom the page is drawn. */
  request: Request
  /** The header and key under which something is handed over to the page. */
  handedOver: { header: string; key: string }
}

/** A page of this server, as it would answer the visitor, read to its end. */
export async function drawOwnPage({ path, request, handedOver }: OwnPage): Promise<Response> {
  const page = await fetch(`${ownAddress()}${path}`, {
    headers: {
      ...visitorHeaders(request.headers),
      // Packing and unpacking takes longer than the way from this process to itself.
      'accept-encoding': 'identity',
      [handedOver.header]: handedOver.key,
    },
    redirect: 'manual',
    cache: 'no-store',
    signal: AbortSignal.timeout(timeoutMs),
  })
  return new Response(await page.arrayBuffer(), { status: page.status, headers: page.headers })
}

function visitorHeaders(headers: Headers): Record<string, string> {
  const names = ['cookie', 'user-agent', 'x-forwarded-for', 'x-forwarded-proto', edgeProofHeader]
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers.get(name)
      return value ? [[name, value]] : []
    }),
  )
}
