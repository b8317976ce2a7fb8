import { ValidationError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import sharp, { type Metadata } from 'sharp'

import { pictureName } from '@cms/modules/content'

const pictureFormats = ['jpeg', 'png', 'webp', 'avif']

export const logoTypes = [...pictureFormats.map((format) => `image/${format}`), 'image/svg+xml']

/** A logo in full is a few kilobytes; a photo that somebody has saved as a drawing is megabytes. */
const maxSvgBytes = 256 * 1024
const maxPixels = 30_000_000

/** Each file is known by its content, and a drawing is written anew before anything is stored. */
export const takeLogosAlone: CollectionBeforeOperationHook = async ({ operation, req }) => {
  const { file } = req
  if (!file) {
    if (operation === 'create' && typeof req.data?.url === 'string')
      throw refusalOf(noFetching, req)
    return
  }
  if (looksLikeSvg(file.data)) return takeDrawing(req, file)
  const format = await pictureFormat(file.data)
  if (!format) throw refusalOf(noLogo, req)
  file.name = pictureName(file.name, format)
}

type UploadedFile = NonNullable<PayloadRequest['file']>

async function takeDrawing(req: PayloadRequest, file: UploadedFile): Promise<void> {
  if (file.data.length > maxSvgBytes) throw refusalOf(tooLarge, req)
  // Four hundred modules, which every start of the CMS would wait for.
  const { cleanSvg } = await import('./clean-svg')
  const cleaned = cleanSvg(file.data.toString('utf8'))
  if (cleaned.kind === 'refused') throw refusalOf(cleaned.message, req)
  file.data = Buffer.from(cleaned.svg)
  file.size = file.data.length
  file.mimetype = 'image/svg+xml'
  file.name = pictureName(file.name, 'svg')
}

/** Past a mark of byte order, the XML declaration, comments and a document type. */
function looksLikeSvg(content: Buffer): boolean {
  return /^\uFEFF?\s*<(\?xml|!--|!doctype svg|svg|[a-z]+:svg)/i.test(
    content.toString('utf8', 0, 400),
  )
}

async function pictureFormat(content: Buffer): Promise<string | null> {
  const head = await readHead(content)
  if (!head || head.width * head.height > maxPixels) return null
  const format = formatOf(head)
  return pictureFormats.includes(format) ? format : null
}

/** Null for what is no picture at all. */
async function readHead(content: Buffer): Promise<Metadata | null> {
  try {
    return await sharp(content).metadata()
  } catch {
    return null
  }
}

function formatOf({ format, compression }: Metadata): string {
  return format === 'heif' && compression === 'av1' ? 'avif' : String(format)
}

const noLogo =
  'Please choose an SVG, PNG, JPEG, WebP or AVIF of at most 30 million pixels. This file is something else.'
const tooLarge =
  'This drawing has more than 256 kB. Please ask whoever made it for a smaller one, or choose a PNG.'
const noFetching = 'Logos are not fetched from an address. Please choose the file itself.'

function refusalOf(message: string, { t }: PayloadRequest): ValidationError {
  const errors = [{ path: 'file', label: 'File', message }]
  return new ValidationError({ collection: 'logos', errors }, t)
}
