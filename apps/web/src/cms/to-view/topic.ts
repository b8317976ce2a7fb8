import type { Topic as TopicDocument } from '@lectern/shared/contract/payload-types'
import type { Topic } from '../../views/blog'
import type { Link } from '../../views/link'
import { allPopulated } from './populated'

export function toTopic(topic: TopicDocument): Topic {
  return { name: topic.name, slug: topic.slug, description: topic.description ?? '' }
}

export function toTopicLinks(
  topics: readonly (string | TopicDocument)[] | null | undefined,
  hrefOf: (slug: string) => string,
): Link[] {
  return allPopulated(topics).map(({ name, slug }) => ({ label: name, href: hrefOf(slug) }))
}
