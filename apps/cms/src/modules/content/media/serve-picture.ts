import { createReadStream, type Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { APIError, type PayloadRequest, type UploadConfig } from 'payload'

import { asideOf } from './keep-replaced-files'
import { findSmaller, makeSmaller } from './smaller-picture'

/**
 * In place of Payload's own, which takes a file that is not there for a fault of its own (500), and sends the
 * whole picture again to whoever has it.
 */
export function servePicture(folder: string): NonNullable<UploadConfig['handlers']>[number] {
  return async (req, { params: { filename } }) => {
    const { file, found, isAside } = await findFile(folder, filename)
    const type = typeOf(file)
    if (!found?.isFile() || !type) throw new APIError('There is no such picture.', 404)

    const stored = { file, type, size: found.size, etag: etagOf(found) }
    const mayBeSmaller = type === types['.webp'] && !isAside
    return answer(req, mayBeSmaller ? await smallestOf(stored, req) : stored)
  }
}

interface Stored {
  file: string
  type: string
  size: number
  etag: string
}

function answer(req: PayloadRequest, { file, type, size, etag }: Stored): Response {
  const headers = {
    ETag: etag,
    'Content-Type': type,
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': runsNothing,
    Vary: 'Accept',
  }
  if ((req.headers.get('if-none-match') ?? '').includes(etag)) {
    return new Response(null, { status: 304, headers })
  }
  return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, {
    headers: { ...headers, 'Content-Length': String(size) },
  })
}

/**
 * AVIF under the address of the WebP, to browsers that say they read it: a page then names each size once.
 * The first who asks for a size gets it as it is, and has it made smaller for the next.
 */
async function smallestOf(stored: Stored, req: PayloadRequest): Promise<Stored> {
  if (!(req.headers.get('accept') ?? '').includes(types['.avif'])) return stored
  const folder = path.dirname(stored.file)
  const size = {
    folder,
    name: path.basename(stored.file),
    version: stored.etag.replaceAll('"', ''),
  }
  const smaller = await findSmaller(size)
  if (smaller) {
    const { size: bytes } = await stat(smaller)
    return { file: smaller, type: types['.avif'], size: bytes, etag: `"${size.version}-avif"` }
  }
  makeSmaller(size).catch((err: unknown) => {
    req.payload.logger.error({ err, msg: `${size.name} could not be made smaller` })
  })
  return stored
}

/** An SVG that is opened by itself is a document. */
const runsNothing = "default-src 'none'; sandbox"

async function findFile(folder: string, name: string) {
  const file = path.join(folder, path.basename(name))
  const found = await stat(file).catch(() => null)
  if (found) return { file, found, isAside: false }
  const aside = asideOf(folder, name)
  return { file: aside, found: await stat(aside).catch(() => null), isAside: true }
}

function typeOf(file: string): string | undefined {
  const ending = path.extname(file).toLowerCase()
  return Object.entries(types).find(([known]) => known === ending)?.[1]
}

const types = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.svg': 'image/svg+xml',
} as const

function etagOf({ size, mtimeMs }: Stats): string {
  return `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`
}
