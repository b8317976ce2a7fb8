import 'server-only'
import { previewSchema, type PreviewableCollection } from '@lectern/shared/contract/preview'
import type {
  Course,
  Page as PageDocument,
  Post as PostDocument,
  Testimonial as TestimonialDocument,
} from '@lectern/shared/contract/payload-types'
import type { Page } from '../views/blocks'
import type { Post } from '../views/blog'
import type { CoursePage } from '../views/catalogue'
import type { Testimonial } from '../views/testimonial'
import { askCms } from './client'
import { toCoursePage } from './courses'
import { toPage } from './pages'
import { toPost } from './posts'
import { toTestimonial } from './to-view/testimonial'

export type Preview =
  | { kind: 'post'; post: Post }
  | { kind: 'page'; page: Page }
  | { kind: 'course'; course: CoursePage }
  | { kind: 'testimonial'; testimonial: Testimonial }

/** The newest draft that the token stands for; null when the token is not, or no longer, good. */
export async function readPreview(token: string): Promise<Preview | null> {
  const response = await askCms(`/preview?token=${encodeURIComponent(token)}`)
  if (!response.ok) return null
  const { collection, doc } = previewSchema.parse(await response.json())
  return toPreview(collection, doc)
}

async function toPreview(collection: PreviewableCollection, doc: unknown): Promise<Preview> {
  switch (collection) {
    case 'posts':
      return { kind: 'post', post: await toPost(doc as PostDocument) }
    case 'pages':
      return { kind: 'page', page: await toPage(doc as PageDocument) }
    case 'courses':
      return { kind: 'course', course: await toCoursePage(doc as Course) }
    case 'testimonials':
      return { kind: 'testimonial', testimonial: toTestimonial(doc as TestimonialDocument) }
    default:
      return collection satisfies never
  }
}
