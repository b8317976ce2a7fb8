import { DateLine } from '../../ui/date-line'
import { Picture } from '../../ui/picture'
import type { PostSummary } from '../../views/blog'

export function PostGrid({ posts }: { posts: readonly PostSummary[] }) {
  return (
    <ul className="grid">
      {posts.map((post) => (
        <li key={post.href}>
          <PostCard post={post} />
        </li>
      ))}
    </ul>
  )
}

function PostCard({ post }: { post: PostSummary }) {
  return (
    <article className="card">
      {post.image && <Picture image={{ ...post.image, alt: '' }} sizes={cardSizes} />}
      <h3>
        <a href={post.href}>{post.title}</a>
      </h3>
      <p className="small soft">{post.summary}</p>
      <p className="meta-line">
        {post.author && <span>{post.author.label}</span>}
        <DateLine moment={post.publishedAt} />
      </p>
    </article>
  )
}

const cardSizes = '(min-width: 70rem) 23rem, (min-width: 44rem) 45vw, 92vw'
