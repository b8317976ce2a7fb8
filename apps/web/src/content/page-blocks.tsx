import { standardHeadings } from '@lectern/shared/contract/block-headings'
import { CourseGrid } from '../features/catalogue/course-card'
import { PostGrid } from '../features/blog/post-grid'
import { paths } from '../paths'
import { LinkList } from '../ui/link-list'
import { QuestionList } from '../ui/question-list'
import { Section } from '../ui/section'
import type { Courses, LatestPosts, PageBlock, Topics } from '../views/blocks'
import { CallToAction } from './call-to-action'
import { Contact } from './contact'
import { Hero } from './hero'
import { NextDates } from './next-dates'
import { RetentionTable } from './retention-table'
import { RichText } from './rich-text'
import { Testimonials } from './testimonials'

/** The blocks of a page that staff made. A block without a case here does not compile. */
export function PageBlocks({ layout, slug }: { layout: readonly PageBlock[]; slug: string }) {
  return (
    <div className="sections">
      {layout.map((block, index) => (
        <Block key={index} block={block} slug={slug} />
      ))}
    </div>
  )
}

function Block({ block, slug }: { block: PageBlock; slug: string }) {
  switch (block.kind) {
    case 'hero':
      return <Hero hero={block} />
    case 'richText':
      return <RichText content={block.content} />
    case 'topics':
      return <TopicsSection block={block} />
    case 'courses':
      return <CoursesSection block={block} />
    case 'nextDates':
      return <NextDates block={block} />
    case 'latestPosts':
      return <LatestPostsSection block={block} />
    case 'testimonials':
      return <Testimonials block={block} />
    case 'callToAction':
      return <CallToAction block={block} />
    case 'questions':
      return (
        <QuestionList
          heading={block.heading || standardHeadings.questions}
          questions={block.questions}
        />
      )
    case 'contact':
      return <Contact block={block} slug={slug} />
    case 'retentionTable':
      return <RetentionTable block={block} />
    default:
      return block satisfies never
  }
}

function TopicsSection({ block: { heading, topics } }: { block: Topics }) {
  return (
    <Section heading={heading || standardHeadings.topics}>
      <LinkList links={topics} className="topic-list" />
    </Section>
  )
}

function CoursesSection({ block: { heading, courses } }: { block: Courses }) {
  return (
    <Section
      heading={heading || standardHeadings.courses}
      all={{ label: 'All courses', href: paths.courses }}
    >
      <CourseGrid courses={courses} />
    </Section>
  )
}

function LatestPostsSection({ block: { heading, posts } }: { block: LatestPosts }) {
  return (
    <Section
      heading={heading || standardHeadings.latestPosts}
      all={{ label: 'All articles', href: paths.blog }}
    >
      <PostGrid posts={posts} />
    </Section>
  )
}
