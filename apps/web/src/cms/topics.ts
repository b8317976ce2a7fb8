import 'server-only'
import { cache } from 'react'
import { paths } from '@lectern/shared/addresses/paths'
import type { Topic } from '../views/blog'
import type { Link } from '../views/link'
import { findEveryDocument } from './find-documents'
import { toTopic } from './to-view/topic'

/** A topic with the id by which posts and courses refer to it. */
export interface KnownTopic extends Topic {
  id: string
}

export const readTopics = cache(async (): Promise<KnownTopic[]> => {
  const topics = await findEveryDocument({ collection: 'topics', sort: 'name', depth: 0 })
  return topics.map((topic) => ({ ...toTopic(topic), id: topic.id }))
})

export async function readTopic(slug: string): Promise<KnownTopic | null> {
  return (await readTopics()).find((topic) => topic.slug === slug) ?? null
}

export async function readTopicLinks(): Promise<Link[]> {
  return (await readTopics()).map(({ name, slug }) => ({ label: name, href: paths.topic(slug) }))
}
