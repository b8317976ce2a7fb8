import type { Image } from './image'

/** What search engines and shared links say about a page. */
export interface Metadata {
  title: string
  description: string
  image: Image | null
}
