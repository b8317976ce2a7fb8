import type { Topic as TopicDocument } from '@lectern/shared/contract/payload-types'
import type { Topic } from '../../views/blog'
import type { Link } from '../../views/link'
import type { Shown } from './fields'
import { allPopulated } from './populated'

export interface ShownTopic extends Shown<TopicDocument, TopicFields> {}

export interface TopicFields {
  name: 'shown'
  description: 'shown'
  slug: 'shown'
}

export function toTopic(topic: ShownTopic): Topic {
  return { name: topic.name, slug: topic.slug, description: topic.description ?? '' }
}

export function toTopicLinks(
  topics: readonly (string | ShownTopic)[] | null | undefined,
  hrefOf: (slug: string) => string,
): Link[] {
  return allPopulated(topics).map(({ name, slug }) => ({ label: name, href: hrefOf(slug) }))
}
