import { createHash } from 'node:crypto'

/** An answer that a cache or a feed reader need not fetch again while it is the same. */
export function taggedAnswer(
  request: Request,
  body: string | Buffer<ArrayBuffer>,
  contentType: string,
): Response {
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const headers = { ETag: `W/"${digest}"`, 'Content-Type': contentType }
  return isKnown(request, digest)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers })
}

function isKnown({ headers }: Request, digest: string): boolean {
  return (headers.get('If-None-Match') ?? '').includes(`"${digest}"`)
}
