import type { CollectionSlug, PayloadRequest, TypeWithID } from 'payload'

import { isDocumentId } from '@cms/database/document-ids'
import { placesOf } from '@cms/references/places'
import type { Finding, Spot } from './finding'
import type { Mention } from './mentions-in'

/** What visitors can see of the website's own is what they may read. */
const shown = [
  'pages',
  'posts',
  'courses',
  'course-runs',
  'testimonials',
  'trainers',
  'authors',
  'topics',
] as const satisfies CollectionSlug[]

/** Documents that are mentioned and that visitors would not see, since they are drafts, hidden or in the trash. */
export async function findUnseen(
  req: PayloadRequest,
  mentions: readonly Mention[],
): Promise<Finding[]> {
  const ids = idsOf(req, mentions)
  if (ids.length === 0) return []
  const unseen = await Promise.all(shown.map((slug) => unseenIn(req, { slug, ids })))
  return unseen.flat().map(({ id, words }) => ({
    weight: 'should',
    words: `${capital(words)} is not on the website`,
    detail: 'It is left out, and a link to it shows its words alone, until it is published.',
    spots: spotsOf(mentions, id),
  }))
}

async function unseenIn(
  req: PayloadRequest,
  { slug, ids }: { slug: (typeof shown)[number]; ids: string[] },
): Promise<{ id: string; words: string }[]> {
  const { payload } = req
  const { config } = payload.collections[slug]
  const those = { collection: slug, where: { id: { in: ids } }, depth: 0, pagination: false }
  const [all, seen] = await Promise.all([
    payload.find({ ...those, draft: true, overrideAccess: true, trash: config.trash }),
    payload.find({ ...those, overrideAccess: false, select: {} }),
  ])
  const visible = new Set(seen.docs.map(({ id }) => id))
  const documents = (all.docs as TypeWithID[]).filter(({ id }) => !visible.has(String(id)))
  const references = documents.map((document) => ({ collection: config, document, mentions: [] }))
  const places = await placesOf(req, references)
  return documents.map(({ id }, index) => ({ id: String(id), words: places[index]?.words ?? '' }))
}

const nameOfAFile =
  /\.(?:jpe?g|png|webp|avif|heic|gif|svg)$|^(?:img|dsc|dcim|image|picture|photo|screenshot|untitled)[\s_-]*\d*$/i

/** WCAG 2.2, 1.1.1: the name of a file says nothing to whoever cannot see the picture. */
export async function findUndescribed(
  req: PayloadRequest,
  mentions: readonly Mention[],
): Promise<Finding[]> {
  const ids = idsOf(req, mentions)
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs
    .filter(({ alt }) => !alt || nameOfAFile.test(alt.trim()))
    .map(({ id, alt }) => ({
      weight: 'should',
      words: 'A picture does not say what it shows',
      detail: alt
        ? `“${alt}” is the name of a file. Describe the picture for people who cannot see it.`
        : 'Describe the picture for people who cannot see it.',
      spots: spotsOf(mentions, id),
    }))
}

function idsOf({ payload }: PayloadRequest, mentions: readonly Mention[]): string[] {
  const ids = mentions.map(({ id }) => id).filter((id) => isDocumentId(payload, id))
  return [...new Set(ids)]
}

function spotsOf(mentions: readonly Mention[], wanted: string): Spot[] {
  return mentions.filter(({ id }) => id === wanted).map(({ spot }) => spot)
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
