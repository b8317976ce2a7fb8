import { createReadStream, type Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { APIError, type UploadConfig } from 'payload'

import { asideOf } from './keep-replaced-files'

/**
 * In place of Payload's own, which takes a file that is not there for a fault of its own (500), and sends the
 * whole picture again to whoever has it.
 */
export function servePicture(folder: string): NonNullable<UploadConfig['handlers']>[number] {
  return async (req, { params: { filename } }) => {
    const { file, found } = await findFile(folder, filename)
    const type = typeOf(file)
    if (!found?.isFile() || !type) throw new APIError('There is no such picture.', 404)

    const etag = etagOf(found)
    const headers = { ETag: etag, 'Content-Type': type, 'Cache-Control': 'no-cache' }
    if ((req.headers.get('if-none-match') ?? '').includes(etag)) {
      return new Response(null, { status: 304, headers })
    }
    return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, {
      headers: { ...headers, 'Content-Length': String(found.size) },
    })
  }
}

async function findFile(folder: string, name: string) {
  const file = path.join(folder, path.basename(name))
  const found = await stat(file).catch(() => null)
  if (found) return { file, found }
  const aside = asideOf(folder, name)
  return { file: aside, found: await stat(aside).catch(() => null) }
}

function typeOf(file: string): string | undefined {
  return types[path.extname(file).toLowerCase()]
}

const types: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
}

function etagOf({ size, mtimeMs }: Stats): string {
  return `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`
}
