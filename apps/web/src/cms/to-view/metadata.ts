import type { Meta } from '@lectern/shared/contract/payload-types'
import type { Metadata } from '../../views/metadata'
import type { Shown } from './fields'
import { toSharedPicture, type MediaFields, type ShownMedia } from './image'

interface ShownMeta extends Shown<Meta, MetaFields> {}

export interface MetaFields {
  title: 'shown'
  description: 'shown'
  image: MediaFields
}

interface Described {
  title: string
  summary?: string | null
  heroImage?: string | ShownMedia | null
  meta?: ShownMeta
}

export function toMetadata({ title, summary, heroImage, meta }: Described): Metadata {
  const image = toSharedPicture(meta?.image)
  return {
    title: meta?.title || title,
    description: meta?.description || summary || '',
    image,
    picture: image ?? toSharedPicture(heroImage),
  }
}
