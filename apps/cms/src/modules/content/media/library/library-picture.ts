import { sizeInWords } from '@lectern/shared/files/size-in-words'
import type { Media } from '@lectern/shared/contract/payload-types'

import { momentInWords } from '@cms/admin/place-time/moment-in-words'
import { isDescribed } from './description'

/** A picture as the page of pictures shows it. */
export interface LibraryPicture {
  id: string
  alt: string
  filename: string
  isDescribed: boolean
  /** In how many places. */
  uses: number
  /** Addresses of a small and of a large size. */
  small: string
  large: string
  /** “1280 × 800, 237 kB”. */
  size: string
  kind: string
  /** By the clock of the place. */
  addedAt: string
  focalX: number
  focalY: number
  /** What a save has to have seen. */
  editedFrom: string
}

export function toLibraryPicture(media: Media, uses: number): LibraryPicture {
  const { id, alt, filename, url, sizes, width, height, filesize, updatedAt } = media
  const original = url ?? ''
  return {
    id,
    alt,
    filename: filename ?? '',
    isDescribed: isDescribed(media),
    uses,
    small: sizes?.card?.url ?? original,
    large: sizes?.wide?.url ?? original,
    size: `${width ?? 0} × ${height ?? 0}, ${sizeInWords(filesize ?? 0)}`,
    kind: kinds[media.mimeType ?? ''] ?? '',
    addedAt: momentInWords(media.createdAt),
    focalX: media.focalX ?? 50,
    focalY: media.focalY ?? 50,
    editedFrom: media.editedFrom ?? updatedAt,
  }
}

const kinds: Record<string, string> = {
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'image/avif': 'AVIF',
}
