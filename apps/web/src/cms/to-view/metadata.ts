import type { Media } from '@lectern/shared/contract/payload-types'
import type { Metadata } from '../../views/metadata'
import { toSharedPicture } from './image'

interface Described {
  title: string
  summary?: string | null
  heroImage?: string | Media | null
  meta?: {
    title?: string | null
    description?: string | null
    image?: string | Media | null
  }
}

export function toMetadata({ title, summary, heroImage, meta }: Described): Metadata {
  return {
    title: meta?.title || title,
    description: meta?.description || summary || '',
    image: toSharedPicture(meta?.image) ?? toSharedPicture(heroImage),
  }
}
