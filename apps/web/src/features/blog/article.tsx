import type { ReactNode } from 'react'
import { paths } from '../../paths'
import { Breadcrumbs } from '../../ui/breadcrumbs'
import { DateLine } from '../../ui/date-line'
import { LinkList } from '../../ui/link-list'
import { Picture } from '../../ui/picture'
import { Section } from '../../ui/section'
import type { Post } from '../../views/blog'
import { CourseGrid } from '../catalogue/course-card'
import { PostGrid } from './post-grid'

/** An article; `children` is its text, which the layer above draws. */
export function Article({ post, children }: { post: Post; children: ReactNode }) {
  return (
    <div className="sections">
      <article className="article">
        <Breadcrumbs crumbs={[{ label: 'Articles', href: paths.blog }]} />
        <ArticleHeading post={post} />
        {post.image && (
          <div className="article-hero">
            <Picture image={post.image} sizes="(min-width: 50rem) 46rem, 94vw" first />
          </div>
        )}
        {children}
      </article>
      <Related post={post} />
    </div>
  )
}

function ArticleHeading({ post }: { post: Post }) {
  return (
    <header className="article-heading">
      <h1>{post.title}</h1>
      <p className="lead">{post.summary}</p>
      <p className="meta-line">
        {post.author && (
          <span>
            Posted by <a href={post.author.href}>{post.author.label}</a>
          </span>
        )}
        <DateLine label="Published on" moment={post.publishedAt} />
        {post.updatedAt && <DateLine label="Updated on" moment={post.updatedAt} />}
        <span>{post.readingMinutes} min read</span>
      </p>
      {post.topics.length > 0 && <LinkList links={post.topics} className="topic-list small" />}
    </header>
  )
}

function Related({ post: { relatedCourses, relatedPosts } }: { post: Post }) {
  return (
    <>
      {relatedCourses.length > 0 && (
        <Section heading="Courses on this subject">
          <CourseGrid courses={relatedCourses} />
        </Section>
      )}
      {relatedPosts.length > 0 && (
        <Section heading="Read next">
          <PostGrid posts={relatedPosts} />
        </Section>
      )}
    </>
  )
}
