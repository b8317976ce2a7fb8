import { DateLine } from '../../ui/date-line'
import { Picture } from '../../ui/picture'
import type { PostSummary } from '../../views/blog'

interface PostGridProps {
  posts: readonly PostSummary[]
  /** Whether the first picture is what a visitor sees first of the page. */
  opensPage?: boolean
}

export function PostGrid({ posts, opensPage = false }: PostGridProps) {
  return (
    <ul className="grid">
      {posts.map((post, index) => (
        <li key={post.href}>
          <PostCard post={post} first={opensPage && index === 0} />
        </li>
      ))}
    </ul>
  )
}

function PostCard({ post, first }: { post: PostSummary; first: boolean }) {
  return (
    <article className="card">
      {post.image && <Picture image={{ ...post.image, alt: '' }} sizes={cardSizes} first={first} />}
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
