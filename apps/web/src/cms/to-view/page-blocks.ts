import type {
  ContactBlock,
  CoursesBlock,
  HeroBlock,
  LatestPostsBlock,
  Page,
  QuestionsBlock,
  RetentionTableBlock,
  RichTextBlock,
  TopicsBlock,
} from '@lectern/shared/contract/payload-types'
import { retentionRows } from '@lectern/shared/privacy/retention-terms'
import { paths } from '../../paths'
import type {
  Contact,
  Courses,
  Hero,
  LatestPosts,
  PageBlock,
  Questions,
  RetentionTable,
  TextBlock,
  Topics,
} from '../../views/blocks'
import { idOf, toCallToAction, toNextDates, toTestimonials, type BlockSources } from './blocks'
import { toCourseSummary } from './course'
import { toImage } from './image'
import { toLinks } from './link'
import { allPopulated } from './populated'
import { toRichText } from './rich-text'
import { toTopicLinks } from './topic'

type StoredBlock = NonNullable<Page['layout']>[number]

/** Blocks with nothing to show leave no gap. */
export async function toPageBlocks(
  layout: Page['layout'] | null | undefined,
  sources: BlockSources,
): Promise<PageBlock[]> {
  const blocks = await Promise.all((layout ?? []).map((block) => toPageBlock(block, sources)))
  return blocks.filter((block) => block !== null)
}

/** A new block of the CMS does not compile until it has its view here. */
async function toPageBlock(block: StoredBlock, sources: BlockSources): Promise<PageBlock | null> {
  switch (block.blockType) {
    case 'hero':
      return toHero(block)
    case 'richText':
      return toTextBlock(block, sources)
    case 'topics':
      return toTopics(block, sources)
    case 'courses':
      return toCourses(block, sources)
    case 'nextDates':
      return toNextDates(block, sources)
    case 'latestPosts':
      return toLatestPosts(block, sources)
    case 'testimonials':
      return toTestimonials(block, sources)
    case 'callToAction':
      return toCallToAction(block)
    case 'questions':
      return toQuestions(block)
    case 'contact':
      return toContact(block, sources)
    case 'retentionTable':
      return toRetentionTable(block, sources)
    default:
      block satisfies never
      return null
  }
}

function toHero(block: HeroBlock): Hero {
  return {
    kind: 'hero',
    heading: block.heading,
    text: block.text ?? '',
    image: toImage(block.image),
    links: toLinks(block.links),
  }
}

async function toTextBlock(block: RichTextBlock, sources: BlockSources): Promise<TextBlock> {
  return { kind: 'richText', content: await toRichText(block.content, sources) }
}

async function toTopics(block: TopicsBlock, sources: BlockSources): Promise<Topics | null> {
  const isChosen = (block.topics ?? []).length > 0
  const topics = isChosen ? toTopicLinks(block.topics, paths.topic) : await sources.everyTopic()
  return topics.length > 0 ? { kind: 'topics', heading: block.heading ?? '', topics } : null
}

async function toCourses(block: CoursesBlock, sources: BlockSources): Promise<Courses | null> {
  const isChosen = (block.courses ?? []).length > 0
  const courses = isChosen
    ? allPopulated(block.courses).map((course) => toCourseSummary(course, sources.terms))
    : await sources.newestCourses(block.count)
  return courses.length > 0 ? { kind: 'courses', heading: block.heading ?? '', courses } : null
}

async function toLatestPosts(
  block: LatestPostsBlock,
  sources: BlockSources,
): Promise<LatestPosts | null> {
  const posts = await sources.latestPosts({ topicId: idOf(block.topic), count: block.count })
  return posts.length > 0 ? { kind: 'latestPosts', heading: block.heading ?? '', posts } : null
}

function toQuestions(block: QuestionsBlock): Questions {
  return {
    kind: 'questions',
    heading: block.heading ?? '',
    questions: (block.questions ?? []).map(({ question, answer }) => ({ question, answer })),
  }
}

function toContact(block: ContactBlock, { site }: BlockSources): Contact {
  return {
    kind: 'contact',
    heading: block.heading ?? '',
    text: block.text ?? '',
    showForm: block.showForm ?? false,
    details: site.contact,
  }
}

function toRetentionTable(block: RetentionTableBlock, { site }: BlockSources): RetentionTable {
  return {
    kind: 'retentionTable',
    heading: block.heading ?? '',
    rows: retentionRows(site.retention),
  }
}
