import {
  ValidationError,
  type CollectionBeforeOperationHook,
  type ImageSize,
  type PayloadRequest,
  type UploadConfig,
} from 'payload'
import sharp, { type Metadata } from 'sharp'

import { pictureName } from './picture-name'
import { servePicture } from './serve-picture'

/** A camera has 50 million; a file of a few kilobytes can claim any number, and costs seconds to unfold. */
const maxPixels = 60_000_000

/**
 * Four kinds of picture, recognised by their content. SVG stays out, since it can carry script.
 * The original is written anew, which turns it upright and drops where a photo was taken.
 */
export function imageUpload(folder: string): UploadConfig {
  return {
    staticDir: folder,
    mimeTypes: pictureFormats.map((format) => `image/${format}`),
    pasteURL: false,
    focalPoint: true,
    crop: true,
    adminThumbnail: 'thumb',
    resizeOptions: { width: 2560, height: 2560, fit: 'inside', withoutEnlargement: true },
    handlers: [servePicture(folder)],
    imageSizes: [webpSize('thumb', 320), webpSize('card', 640), webpSize('wide', 1280)],
  }
}

const pictureFormats = ['jpeg', 'png', 'webp', 'avif']

/**
 * Payload refuses what is no picture as well, in code words (“Invalid MIME type”); so this looks first.
 */
export const takePicturesAlone: CollectionBeforeOperationHook = async ({ operation, req }) => {
  const { file } = req
  if (!file) {
    if (operation === 'create' && namesAddress(req)) throw refusalOf(noFetching, req)
    return
  }
  const head = await readHead(file.data)
  const message = problemOf(head)
  if (message) throw refusalOf(message, req)
  file.name = pictureName(file.name, formatOf(head))
}

/** Without a file Payload would fetch what the document names, whatever `pasteURL` says. */
function namesAddress({ data }: PayloadRequest): boolean {
  return typeof data?.url === 'string'
}

const noFetching = 'Pictures are not fetched from an address. Please choose the file itself.'

function refusalOf(message: string, { t }: PayloadRequest): ValidationError {
  const errors = [{ path: 'file', label: 'File', message }]
  return new ValidationError({ collection: 'media', errors }, t)
}

type Head = Pick<Metadata, 'format' | 'compression' | 'width' | 'height' | 'pages'>

/** Null for what is no picture at all. */
async function readHead(content: Buffer): Promise<Head | null> {
  try {
    return await sharp(content).metadata()
  } catch {
    return null
  }
}

function problemOf(head: Head | null): string | null {
  if (!head || !pictureFormats.includes(formatOf(head))) {
    return 'Please choose a JPEG, PNG, WebP or AVIF picture. This file is something else.'
  }
  // Of one that moves, each frame is drawn.
  return head.width * head.height * (head.pages ?? 1) > maxPixels
    ? 'This picture has more than 60 million pixels. Please make it smaller first.'
    : null
}

function formatOf(head: Head | null): string {
  return head?.format === 'heif' && head.compression === 'av1' ? 'avif' : String(head?.format)
}

function webpSize(name: string, width: number): ImageSize {
  return {
    name,
    width,
    withoutEnlargement: true,
    formatOptions: { format: 'webp', options: { quality: 78 } },
  }
}
