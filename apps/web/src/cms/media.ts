import 'server-only'
import { askCms } from './client'

type MediaFile =
  | { found: 'picture'; body: ReadableStream | null; headers: Record<string, string> }
  | { found: 'unchanged' }
  | { found: 'nothing' }

/** However long: what the CMS has stored is shown. */
const pictureName = /^[^/\\]+\.(jpe?g|png|webp|avif)$/i
const pictureTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif']
const passedOn = ['Content-Type', 'Content-Length', 'ETag', 'Last-Modified']

/** A picture of the CMS, streamed. Anything that is not a picture does not exist here. */
export async function readMediaFile(filename: string, etag: string | null): Promise<MediaFile> {
  if (!pictureName.test(filename)) return { found: 'nothing' }
  const response = await askCms(`/media/file/${encodeURIComponent(filename)}`, {
    headers: etag ? { 'If-None-Match': etag } : {},
  })
  if (response.status === 304) return { found: 'unchanged' }
  if (!response.ok || !isPicture(response)) return { found: 'nothing' }
  return { found: 'picture', body: response.body, headers: headersOf(response) }
}

function isPicture({ headers }: Response) {
  const [type = ''] = (headers.get('Content-Type') ?? '').split(';')
  return pictureTypes.includes(type.trim())
}

function headersOf({ headers }: Response) {
  return Object.fromEntries(
    passedOn.flatMap((name) => {
      const value = headers.get(name)
      return value === null ? [] : [[name, value]]
    }),
  )
}
