import 'server-only'
import { askCms } from './client'

type MediaFile =
  | { found: 'picture'; body: ReadableStream | null; headers: Record<string, string> }
  | { found: 'unchanged' }
  | { found: 'nothing' }

/** However long: what the CMS has stored is shown. Drawings are logos, which it writes anew before it stores them. */
const kinds = {
  media: {
    name: /^[^/\\]+\.(jpe?g|png|webp|avif)$/i,
    types: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
  },
  logos: {
    name: /^[^/\\]+\.(svg|jpe?g|png|webp|avif)$/i,
    types: ['image/svg+xml', 'image/jpeg', 'image/png', 'image/webp', 'image/avif'],
  },
}
/** Which kinds the browser reads, and which file it has. */
const askedWith = ['Accept', 'If-None-Match']
const passedOn = ['Content-Type', 'Content-Length', 'ETag', 'Last-Modified']

/** A picture of the CMS, streamed. Anything that is not a picture does not exist here. */
export async function readMediaFile(
  { kind, filename }: { kind: keyof typeof kinds; filename: string },
  asked: Headers,
): Promise<MediaFile> {
  if (!kinds[kind].name.test(filename)) return { found: 'nothing' }
  const response = await askCms(`/${kind}/file/${encodeURIComponent(filename)}`, {
    headers: headersOf(asked, askedWith),
  })
  if (response.status === 304) return { found: 'unchanged' }
  if (!response.ok || !isOneOf(kinds[kind].types, response)) return { found: 'nothing' }
  return { found: 'picture', body: response.body, headers: headersOf(response.headers, passedOn) }
}

function isOneOf(types: readonly string[], { headers }: Response) {
  const [type = ''] = (headers.get('Content-Type') ?? '').split(';')
  return types.includes(type.trim())
}

function headersOf(headers: Headers, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers.get(name)
      return value === null ? [] : [[name, value]]
    }),
  )
}
