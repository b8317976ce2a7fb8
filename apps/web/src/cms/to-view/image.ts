import { paths } from '@lectern/shared/addresses/paths'
import type { Media } from '@lectern/shared/contract/payload-types'
import type { Focus, Image } from '../../views/image'
import type { SharedPicture } from '../../views/metadata'
import type { Shown } from './fields'
import { populated } from './populated'

export interface ShownMedia extends Shown<Media, MediaFields> {}

export interface MediaFields {
  alt: 'shown'
  caption: 'shown'
  credit: 'shown'
  /** The CMS's own addresses: visitors get pictures under addresses of this site. */
  url: 'not shown'
  thumbnailURL: 'not shown'
  filename: 'shown'
  mimeType: 'not shown'
  filesize: 'not shown'
  width: 'shown'
  height: 'shown'
  focalX: 'shown'
  focalY: 'shown'
  mainColour: 'shown'
  sizes: { thumb: SizeFields; card: SizeFields; wide: SizeFields }
}

interface SizeFields {
  url: 'not shown'
  width: 'shown'
  height: 'shown'
  mimeType: 'not shown'
  filesize: 'not shown'
  filename: 'shown'
}

/** What a page needs of a stored picture. */
interface StoredPicture extends StoredSize {
  alt: string
  updatedAt: string
  caption?: string | null | undefined
  credit?: string | null | undefined
  mainColour?: string | null | undefined
  focalX?: number | null | undefined
  focalY?: number | null | undefined
  sizes?: Partial<Record<'thumb' | 'card' | 'wide', StoredSize | undefined>> | undefined
}

/** A picture under addresses of this site (`/media/…`), in each size that exists of it. */
export function toImage(relation: string | StoredPicture | null | undefined): Image | null {
  const media = complete(populated(relation))
  if (!media) return null
  const sizes = usefulSizes(media)
  const focus = focusOf(media)
  return {
    src: addressOf(middleOf(sizes), media),
    srcSet: sizes.length > 1 ? sizes.map((size) => candidate(size, media)).join(', ') : '',
    alt: media.alt,
    widthPixels: media.width,
    heightPixels: media.height,
    ...(media.mainColour && { mainColour: media.mainColour }),
    ...(focus && { focus }),
    ...(media.caption && { caption: media.caption }),
    ...(media.credit && { credit: media.credit }),
  }
}

function focusOf({ focalX, focalY }: StoredPicture): Focus | null {
  const focus = { x: focalX ?? middle, y: focalY ?? middle }
  return focus.x === middle && focus.y === middle ? null : focus
}

const middle = 50

/** The same picture for links that are shared: its widest useful size. */
export function toSharedPicture(
  relation: string | StoredPicture | null | undefined,
): SharedPicture | null {
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

type Picture = StoredPicture & Size

function complete(stored: StoredPicture | null): Picture | null {
  return stored && isSize(stored) ? stored : null
}

function isSize<Stored extends StoredSize>(stored: Stored): stored is Stored & Size {
  return Boolean(stored.filename && stored.width && stored.height)
}

interface StoredSize {
  filename?: string | null | undefined
  width?: number | null | undefined
  height?: number | null | undefined
}

const widestUsefulPixels = 1_280

/** Each width once, the narrowest first; a picture that is too wide only when there is no other. */
function usefulSizes(media: Picture): Size[] {
  const sizes = Object.values(media.sizes ?? {}).filter((size) => size !== undefined)
  const stored: StoredSize[] = [...sizes, media]
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
