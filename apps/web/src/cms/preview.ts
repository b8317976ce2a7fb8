import 'server-only'
import {
  openedDraftSchema,
  previewSchema,
  sharedDraftPath,
  typedPreviewPath,
  type PreviewableCollection,
  type TypedPreview,
} from '@lectern/shared/contract/preview'
import {
  problemBodySchema,
  problemStatus,
  type ProblemReason,
} from '@lectern/shared/contract/problem'
import type { Page } from '../views/blocks'
import type { Post } from '../views/blog'
import type { CoursePage } from '../views/course'
import type { Testimonial } from '../views/testimonial'
import { cmsPublicOrigin } from '../env'
import { askCms } from './client'
import { toCoursePage } from './courses'
import { toPage } from './pages'
import { toPost } from './posts'
import type { ShownCourse } from './to-view/course'
import type { ShownPage } from './to-view/page-blocks'
import type { ShownPost } from './to-view/post'
import { toTestimonial, type ShownTestimonial } from './to-view/testimonial'

export type Preview = { isPublished: boolean } & Previewed

type Previewed =
  | { kind: 'post'; post: Post }
  | { kind: 'page'; page: Page }
  | { kind: 'course'; course: CoursePage }
  | { kind: 'testimonial'; testimonial: Testimonial }

/** The newest draft that the token stands for; `expired` when it did so once, null when it never did. */
export async function readPreview(token: string): Promise<Preview | 'expired' | null> {
  const response = await askCms(`/preview?token=${encodeURIComponent(token)}`)
  if (response.status === problemStatus('link-expired')) return 'expired'
  if (!response.ok) return null
  return toPreview(await response.json())
}

/** The page that a form would make as it stands, or why it cannot be shown. Nothing is saved by it. */
export async function readTypedPreview(typed: TypedPreview): Promise<Preview | ProblemReason> {
  const response = await askCms(typedPreviewPath.slice('/api'.length), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(typed),
  })
  if (!response.ok) return problemBodySchema.parse(await response.json()).error.reason
  return toPreview(await response.json())
}

export type SharedDraft = Preview & { sharedBy: string; until: string }

/** What a link to a draft opens; `ended` once it opens nothing any more, null when there is no such link or draft. */
export async function openSharedDraft(
  token: string,
  { isCounted }: { isCounted: boolean },
): Promise<SharedDraft | 'ended' | null> {
  const response = await askCms(sharedDraftPath.slice('/api'.length), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token, isCounted }),
  })
  if (response.status === problemStatus('link-expired')) return 'ended'
  if (!response.ok) return null
  const answer: unknown = await response.json()
  const { sharedBy, until } = openedDraftSchema.parse(answer)
  return { ...(await toPreview(answer)), sharedBy, until }
}

async function toPreview(answer: unknown): Promise<Preview> {
  const { collection, doc } = previewSchema.parse(answer)
  return { ...(await toPreviewed(collection, doc)), isPublished: doc._status === 'published' }
}

/** Where the CMS gives a new token to whoever is signed in there, and sends everybody back. */
export function previewRenewal(token: string): string {
  return `${cmsPublicOrigin()}/api/preview/renewal?token=${encodeURIComponent(token)}`
}

async function toPreviewed(collection: PreviewableCollection, doc: unknown): Promise<Previewed> {
  switch (collection) {
    case 'posts':
      return { kind: 'post', post: await toPost(doc as ShownPost) }
    case 'pages':
      return { kind: 'page', page: await toPage(doc as ShownPage) }
    case 'courses':
      return { kind: 'course', course: await toCoursePage(doc as ShownCourse) }
    case 'testimonials':
      return { kind: 'testimonial', testimonial: toTestimonial(doc as ShownTestimonial) }
    default:
      return collection satisfies never
  }
}
