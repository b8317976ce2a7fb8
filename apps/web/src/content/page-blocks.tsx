import { paths } from '@lectern/shared/addresses/paths'
import { standardHeadings } from '@lectern/shared/contract/block-headings'
import { CourseShowcase } from '../features/catalogue/course-card'
import { PostStories } from '../features/blog/post-grid'
import { Band } from '../ui/band'
import { LinkList } from '../ui/link-list'
import { QuestionList } from '../ui/question-list'
import { Section } from '../ui/section'
import type { Courses, LatestPosts, PageBlock, Topics } from '../views/blocks'
import { BigQuote } from './big-quote'
import { CallBand } from './call-to-action'
import { ClientLogos } from './client-logos'
import { Contact } from './contact'
import { Figures } from './figures'
import { Hero } from './hero'
import { NextDates } from './next-dates'
import { PictureWithText } from './picture-with-text'
import { RetentionTable } from './retention-table'
import { RichText } from './rich-text'
import { Steps } from './steps'
import { Team } from './team'
import { Testimonials } from './testimonials'

/** The blocks of a page that staff made, one band below the other. A block without a case here does not compile. */
export function PageBlocks({ layout, slug }: { layout: readonly PageBlock[]; slug: string }) {
  return (
    <>
      {layout.map((block, index) => (
        <Block key={index} block={block} slug={slug} />
      ))}
    </>
  )
}

function Block({ block, slug }: { block: PageBlock; slug: string }) {
  switch (block.kind) {
    case 'hero':
      return <Hero hero={block} isFrontPage={slug === 'home'} />
    case 'richText':
      return (
        <Band>
          <RichText content={block.content} />
        </Band>
      )
    case 'pictureWithText':
      return <PictureWithText block={block} />
    case 'figures':
      return <Figures block={block} />
    case 'steps':
      return <Steps block={block} />
    case 'topics':
      return <TopicsSection block={block} />
    case 'courses':
      return <CoursesSection block={block} />
    case 'nextDates':
      return <NextDates block={block} band="plain" />
    case 'latestPosts':
      return <LatestPostsSection block={block} />
    case 'testimonials':
      return <Testimonials block={block} band="sand" />
    case 'team':
      return <Team block={block} />
    case 'bigQuote':
      return <BigQuote block={block} />
    case 'clientLogos':
      return <ClientLogos block={block} />
    case 'callToAction':
      return <CallBand block={block} />
    case 'questions':
      return (
        <Band>
          <QuestionList
            heading={block.heading || standardHeadings.questions}
            questions={block.questions}
          />
        </Band>
      )
    case 'contact':
      return (
        <Band>
          <Contact block={block} slug={slug} />
        </Band>
      )
    case 'retentionTable':
      return <RetentionTable block={block} />
    default:
      return block satisfies never
  }
}

function TopicsSection({ block: { heading, topics } }: { block: Topics }) {
  return (
    <Band tone="soft">
      <h2 className="tag">{heading || standardHeadings.topics}</h2>
      <LinkList links={topics} className="big-links" />
    </Band>
  )
}

function CoursesSection({ block: { heading, courses } }: { block: Courses }) {
  return (
    <Section
      heading={heading || standardHeadings.courses}
      all={{ label: 'All courses', href: paths.courses }}
      band="plain"
    >
      <CourseShowcase courses={courses} />
    </Section>
  )
}

function LatestPostsSection({ block: { heading, posts } }: { block: LatestPosts }) {
  return (
    <Section
      heading={heading || standardHeadings.latestPosts}
      all={{ label: 'All articles', href: paths.blog }}
      band="plain"
    >
      <PostStories posts={posts} />
    </Section>
  )
}
