import type { Media } from '@lectern/shared/contract/payload-types'
import { paths } from '../../paths'
import type { Image } from '../../views/image'
import { populated } from './populated'

interface StoredSize {
  filename?: string | null
  width?: number | null
  height?: number | null
}

/** A picture under addresses of this site (`/media/…`), in each size that exists of it. */
export function toImage(relation: string | Media | null | undefined): Image | null {
  const media = populated(relation)
  if (!media?.filename || !media.width || !media.height) return null
  // A picture that is cropped anew keeps its file names; its address must change all the same.
  const versionSeconds = Math.floor(Date.parse(media.updatedAt) / 1_000)
  const sizes = distinctWidths([...Object.values(media.sizes ?? {}), media])
  const candidate = ({ filename, width }: Size) =>
    `${paths.media(filename, versionSeconds)} ${width}w`
  return {
    src: paths.media(fallbackSize(sizes).filename, versionSeconds),
    srcSet: sizes.length > 1 ? sizes.map(candidate).join(', ') : '',
    alt: media.alt,
    widthPixels: media.width,
    heightPixels: media.height,
    ...(media.caption && { caption: media.caption }),
    ...(media.credit && { credit: media.credit }),
  }
}

interface Size {
  filename: string
  width: number
}

const widestUsefulPixels = 1_280

function distinctWidths(stored: StoredSize[]): Size[] {
  const byWidth = new Map<number, Size>()
  for (const { filename, width } of stored) {
    if (filename && width && !byWidth.has(width)) byWidth.set(width, { filename, width })
  }
  const ascending = [...byWidth.values()].toSorted((a, b) => a.width - b.width)
  const useful = ascending.filter(({ width }) => width <= widestUsefulPixels)
  return useful.length > 0 ? useful : ascending.slice(0, 1)
}

/** For browsers that do not read `srcset`: the middle one. */
function fallbackSize(sizes: Size[]): Size {
  const middle = sizes[Math.floor(sizes.length / 2)]
  if (!middle) throw new Error('A picture has at least one size')
  return middle
}
