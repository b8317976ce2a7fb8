import type { ReactNode } from 'react'
import { paths } from '@lectern/shared/addresses/paths'
import { Breadcrumbs } from '../../ui/breadcrumbs'
import { DateLine } from '../../ui/date-line'
import { Face } from '../../ui/face'
import { Picture } from '../../ui/picture'
import { Section } from '../../ui/section'
import type { Author, Post } from '../../views/blog'
import { CourseGrid } from '../catalogue/course-card'
import { PostGrid } from './post-grid'

interface ArticleProps {
  post: Post
  contents: ReactNode
  /** Its text, which the layer above draws. */
  children: ReactNode
}

export function Article({ post, contents, children }: ArticleProps) {
  return (
    <>
      <article className="article wrap bleed">
        <ArticleHeading post={post} />
        {post.image && (
          <div className="article-hero">
            <Picture image={post.image} sizes="(min-width: 84rem) 80rem, 94vw" first />
          </div>
        )}
        <div className="article-body">
          {contents}
          {children}
          {post.writtenBy && <AboutAuthor author={post.writtenBy} />}
        </div>
      </article>
      <Related post={post} />
    </>
  )
}

function ArticleHeading({ post }: { post: Post }) {
  return (
    <header className="page-head">
      <Breadcrumbs crumbs={[{ label: 'Articles', href: paths.blog }, ...post.topics]} />
      <h1>{post.title}</h1>
      <p className="lead">{post.summary}</p>
      <div className="byline">
        {post.author && (
          <>
            <Face name={post.author.label} photo={post.author.photo} />
            <p>
              Posted by <a href={post.author.href}>{post.author.label}</a>
            </p>
          </>
        )}
        <p className="meta-line">
          <DateLine label="Published on" moment={post.publishedAt} />
          {post.updatedAt && <DateLine label="Updated on" moment={post.updatedAt} />}
          <span>{post.readingMinutes} min read</span>
        </p>
      </div>
    </header>
  )
}

function AboutAuthor({ author: { name, href, role, bio, photo } }: { author: Author }) {
  if (!bio) return null
  return (
    <aside className="trainer about-author" aria-label="About the author">
      <Face name={name} photo={photo} sizes="9rem" />
      <div className="stack-s">
        <h2>
          <a href={href}>{name}</a>
        </h2>
        {role && <p className="tag">{role}</p>}
        <p className="read">{bio}</p>
      </div>
    </aside>
  )
}

function Related({ post: { relatedCourses, relatedPosts } }: { post: Post }) {
  return (
    <>
      {relatedCourses.length > 0 && (
        <Section heading="Courses on this subject" band="soft">
          <CourseGrid courses={relatedCourses} />
        </Section>
      )}
      {relatedPosts.length > 0 && (
        <Section heading="Read next" band="plain" all={{ label: 'All articles', href: paths.blog }}>
          <PostGrid posts={relatedPosts} />
        </Section>
      )}
    </>
  )
}
