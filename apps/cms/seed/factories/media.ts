import type { Media } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'
import sharp from 'sharp'

import { drawIllustration } from '../pictures/illustration'
import { serial } from './serial'
import { quietly, type New } from './storing'

interface Given extends Partial<New<'media'>> {
  /** The picture as SVG text; it is stored as a PNG. */
  svg?: string
  /** Its file's name, without the ending. */
  name?: string
}

export function makeMedia(given: Partial<New<'media'>> = {}): New<'media'> {
  return { alt: 'Layered hills under a low sun', ...given }
}

export async function createMedia(
  payload: Payload,
  { svg, name, ...given }: Given = {},
): Promise<Media> {
  const number = serial('media')
  const drawing = svg ?? drawIllustration({ motif: 'horizon', ground: 'sand', seed: `${number}` })
  const data = await sharp(Buffer.from(drawing)).png({ compressionLevel: 6 }).toBuffer()
  return payload.create({
    collection: 'media',
    data: makeMedia(given),
    file: {
      data,
      mimetype: 'image/png',
      name: `${name ?? `picture-${number}`}.png`,
      size: data.length,
    },
    ...quietly,
  })
}
