import { paths } from '@lectern/shared/addresses/paths'
import type {
  ContactBlock,
  CoursesBlock,
  HeroBlock,
  LatestPostsBlock,
  Page as PageDocument,
  QuestionsBlock,
  RetentionTableBlock,
  RichTextBlock,
  TopicsBlock,
} from '@lectern/shared/contract/payload-types'
import { retentionRows } from '@lectern/shared/privacy/retention-terms'
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
import {
  toBigQuote,
  toClientLogos,
  toFigures,
  toPictureWithText,
  toSteps,
  toTeam,
} from './company-blocks'
import { toCourseSummary, type CourseFields } from './course'
import type { Shown } from './fields'
import { toImage, type MediaFields } from './image'
import { toLinks, type LinkFields } from './link'
import type { MetaFields } from './metadata'
import { allPopulated } from './populated'
import { toRichText } from './rich-text'
import { toTopicLinks, type TopicFields } from './topic'

export interface ShownPage extends Shown<PageDocument, PageFields> {}

interface PageFields {
  title: 'shown'
  layout: 'shown'
  meta: MetaFields
  slug: 'shown'
}

type StoredBlock = NonNullable<ShownPage['layout']>[number]

/** Blocks with nothing to show leave no gap. */
export async function toPageBlocks(
  layout: ShownPage['layout'] | null | undefined,
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
    case 'pictureWithText':
      return toPictureWithText(block, sources)
    case 'figures':
      return toFigures(block)
    case 'steps':
      return toSteps(block)
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
    case 'team':
      return toTeam(block, sources)
    case 'bigQuote':
      return toBigQuote(block)
    case 'clientLogos':
      return toClientLogos(block)
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

interface HeroFields {
  heading: 'shown'
  text: 'shown'
  image: MediaFields
  links: { link: LinkFields }
}

function toHero(block: Shown<HeroBlock, HeroFields>): Hero {
  return {
    kind: 'hero',
    heading: block.heading,
    text: block.text ?? '',
    image: toImage(block.image),
    links: toLinks(block.links),
  }
}

interface TextFields {
  content: 'shown'
}

async function toTextBlock(
  block: Shown<RichTextBlock, TextFields>,
  sources: BlockSources,
): Promise<TextBlock> {
  return { kind: 'richText', content: await toRichText(block.content, sources) }
}

interface TopicsFields {
  heading: 'shown'
  topics: TopicFields
}

async function toTopics(
  block: Shown<TopicsBlock, TopicsFields>,
  sources: BlockSources,
): Promise<Topics | null> {
  const isChosen = (block.topics ?? []).length > 0
  const topics = isChosen ? toTopicLinks(block.topics, paths.topic) : await sources.everyTopic()
  return topics.length > 0 ? { kind: 'topics', heading: block.heading ?? '', topics } : null
}

interface CoursesFields {
  heading: 'shown'
  courses: CourseFields
  count: 'shown'
}

async function toCourses(
  block: Shown<CoursesBlock, CoursesFields>,
  sources: BlockSources,
): Promise<Courses | null> {
  const isChosen = (block.courses ?? []).length > 0
  const courses = isChosen
    ? allPopulated(block.courses).map((course) => toCourseSummary(course, sources.terms))
    : await sources.newestCourses(block.count)
  return courses.length > 0 ? { kind: 'courses', heading: block.heading ?? '', courses } : null
}

interface LatestPostsFields {
  heading: 'shown'
  count: 'shown'
  topic: TopicFields
}

async function toLatestPosts(
  block: Shown<LatestPostsBlock, LatestPostsFields>,
  sources: BlockSources,
): Promise<LatestPosts | null> {
  const posts = await sources.latestPosts({ topicId: idOf(block.topic), count: block.count })
  return posts.length > 0 ? { kind: 'latestPosts', heading: block.heading ?? '', posts } : null
}

interface QuestionsFields {
  heading: 'shown'
  questions: { question: 'shown'; answer: 'shown' }
}

function toQuestions(block: Shown<QuestionsBlock, QuestionsFields>): Questions {
  return {
    kind: 'questions',
    heading: block.heading ?? '',
    questions: (block.questions ?? []).map(({ question, answer }) => ({ question, answer })),
  }
}

interface ContactFields {
  heading: 'shown'
  text: 'shown'
  showForm: 'shown'
}

function toContact(block: Shown<ContactBlock, ContactFields>, { site }: BlockSources): Contact {
  return {
    kind: 'contact',
    heading: block.heading ?? '',
    text: block.text ?? '',
    showForm: block.showForm ?? false,
    details: site.contact,
  }
}

interface RetentionTableFields {
  heading: 'shown'
}

function toRetentionTable(
  block: Shown<RetentionTableBlock, RetentionTableFields>,
  { site }: BlockSources,
): RetentionTable {
  return {
    kind: 'retentionTable',
    heading: block.heading ?? '',
    rows: retentionRows(site.retention),
  }
}
