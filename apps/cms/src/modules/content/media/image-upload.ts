import { existsSync } from 'node:fs'
import path from 'node:path'
import {
  APIError,
  ValidationError,
  type CollectionBeforeOperationHook,
  type ImageSize,
  type UploadConfig,
} from 'payload'
import sharp from 'sharp'

/** 8 MB, said to the person as such; the limit itself is set for all uploads in payload.config.ts. */
export const maxUploadBytes = 8 * 1024 * 1024

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
    handlers: [refuseWhenMissing(folder)],
    imageSizes: [webpSize('thumb', 320), webpSize('card', 640), webpSize('wide', 1280)],
  }
}

const pictureFormats = ['jpeg', 'png', 'webp', 'avif']

/**
 * Payload refuses what is no picture as well, in code words (“Invalid MIME type”); so this looks first.
 */
export const refuseOtherFiles: CollectionBeforeOperationHook = async ({ req }) => {
  const { file } = req
  const message = file && (await problemOf(file.data))
  if (!message) return
  throw new ValidationError(
    { collection: 'media', errors: [{ path: 'file', label: 'File', message }] },
    req.t,
  )
}

/** Reads the head of the file only. */
async function problemOf(content: Buffer): Promise<string | null> {
  const other = 'Please choose a JPEG, PNG, WebP or AVIF picture. This file is something else.'
  try {
    const { format, compression, width, height } = await sharp(content).metadata()
    const isAvif = format === 'heif' && compression === 'av1'
    if (!pictureFormats.includes(isAvif ? 'avif' : format)) return other
    return width * height > maxPixels
      ? 'This picture has more than 60 million pixels. Please make it smaller first.'
      : null
  } catch {
    return other
  }
}

function webpSize(name: string, width: number): ImageSize {
  return {
    name,
    width,
    withoutEnlargement: true,
    formatOptions: { format: 'webp', options: { quality: 78 } },
  }
}

/** Payload takes a file that is not there for a fault of its own, and answers 500. */
function refuseWhenMissing(folder: string): NonNullable<UploadConfig['handlers']>[number] {
  return (_, { params: { filename } }) => {
    if (!existsSync(path.join(folder, path.basename(filename)))) {
      throw new APIError('There is no such picture.', 404)
    }
  }
}
