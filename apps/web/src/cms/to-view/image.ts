import type { Media } from '@lectern/shared/contract/payload-types'
import { paths } from '../../paths'
import type { Image } from '../../views/image'
import type { SharedPicture } from '../../views/metadata'
import { populated } from './populated'

interface StoredSize {
  filename?: string | null
  width?: number | null
  height?: number | null
}

/** A picture under addresses of this site (`/media/…`), in each size that exists of it. */
export function toImage(relation: string | Media | null | undefined): Image | null {
  const media = complete(populated(relation))
  if (!media) return null
  const sizes = usefulSizes(media)
  return {
    src: addressOf(middleOf(sizes), media),
    srcSet: sizes.length > 1 ? sizes.map((size) => candidate(size, media)).join(', ') : '',
    alt: media.alt,
    widthPixels: media.width,
    heightPixels: media.height,
    ...(media.caption && { caption: media.caption }),
    ...(media.credit && { credit: media.credit }),
  }
}

/** The same picture for links that are shared: its widest useful size. */
export function toSharedPicture(relation: string | Media | null | undefined): SharedPicture | null {
  const media = complete(populated(relation))
  const widest = media && usefulSizes(media).at(-1)
  if (!widest) return null
  return {
    src: addressOf(widest, media),
    alt: media.alt,
    widthPixels: widest.width,
    heightPixels: widest.height,
  }
}

interface Size {
  filename: string
  width: number
  height: number
}

type Picture = Media & Size

function complete(stored: Media | null): Picture | null {
  return stored && isSize(stored) ? stored : null
}

function isSize<Stored extends StoredSize>(stored: Stored): stored is Stored & Size {
  return Boolean(stored.filename && stored.width && stored.height)
}

interface StoredSize {
  filename?: string | null
  width?: number | null
  height?: number | null
}

const widestUsefulPixels = 1_280

/** Each width once, the narrowest first; a picture that is too wide only when there is no other. */
function usefulSizes(media: Picture): Size[] {
  const stored: StoredSize[] = [...Object.values(media.sizes ?? {}), media]
  const byWidth = new Map(
    stored
      .filter(isSize)
      .toReversed()
      .map((size) => [size.width, size]),
  )
  const ascending = [...byWidth.values()].toSorted((a, b) => a.width - b.width)
  const useful = ascending.filter(({ width }) => width <= widestUsefulPixels)
  return useful.length > 0 ? useful : ascending.slice(0, 1)
}

/** A picture that is cropped anew keeps its file names; its address must change all the same. */
function addressOf({ filename }: Size, { updatedAt }: Picture): string {
  return paths.media(filename, Math.floor(Date.parse(updatedAt) / 1_000))
}

function candidate(size: Size, media: Picture): string {
  return `${addressOf(size, media)} ${size.width}w`
}

/** For browsers that do not read `srcset`. */
function middleOf(sizes: Size[]): Size {
  const middle = sizes[Math.floor(sizes.length / 2)]
  if (!middle) throw new Error('A picture has at least one size')
  return middle
}
