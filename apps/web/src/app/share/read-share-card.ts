import type { SharedKind } from '@lectern/shared/addresses/paths'
import type { ShareCard } from '@lectern/shared/contract/share-card'
import { readAuthor } from '@web/cms/authors'
import { readCoursePage } from '@web/cms/courses'
import { readPage } from '@web/cms/pages'
import { readPost } from '@web/cms/posts'
import { readTopic } from '@web/cms/topics'
import { articleCard, courseCard, titleCard } from '@web/seo/share-card'
import type { SiteLook } from '@web/views/look'

interface Shared {
  kind: SharedKind
  /** Of the document, or the name of a list. */
  slug: string
}

export interface Company {
  company: string
  look: SiteLook | null
}

/** What the picture beside a link to a page says; null where there is no such page. */
export async function readShareCard(
  { kind, slug }: Shared,
  { company, look }: Company,
): Promise<ShareCard | null> {
  switch (kind) {
    case 'course': {
      const course = await readCoursePage(slug)
      return course && courseCard(course, { company, look })
    }
    case 'article': {
      const post = await readPost(slug)
      return post && articleCard(post, company)
    }
    case 'author': {
      const author = await readAuthor(slug)
      return author && titleCard(`Articles by ${author.name}`, company, author.photo)
    }
    case 'topic': {
      const topic = await readTopic(slug)
      return topic && titleCard(topic.name, company)
    }
    case 'page': {
      const page = await readPage(slug)
      return page && titleCard(page.metadata.title, company)
    }
    case 'list':
      return Object.hasOwn(lists, slug) ? titleCard(lists[slug as SharedList], company) : null
    default:
      return kind satisfies never
  }
}

const lists = {
  courses: 'Courses and dates',
  articles: 'Articles',
  testimonials: 'What people say',
  contact: 'Contact us',
}

export type SharedList = keyof typeof lists
