import { DateLine } from '../../ui/date-line'
import { Face } from '../../ui/face'
import { Picture } from '../../ui/picture'
import { Room } from '../../ui/seats/room'
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

/** A list from its beginning: the newest across the page, then a pair, then threes. */
export function PostStory({ posts }: { posts: readonly PostSummary[] }) {
  return (
    <ul className="story-list">
      {posts.map((post, index) => (
        <li key={post.href}>
          <PostCard post={post} isLead={index === 0} first={index === 0} />
        </li>
      ))}
    </ul>
  )
}

/** The newest article across the page, the others below it. */
export function PostStories({ posts }: { posts: readonly PostSummary[] }) {
  const [first, ...others] = posts
  if (!first) return null
  return (
    <div className="stories">
      <PostCard post={first} isLead />
      {others.length > 0 && (
        <div className="grid pair swipe">
          {others.map((post) => (
            <PostCard key={post.href} post={post} />
          ))}
        </div>
      )}
    </div>
  )
}

interface PostCardProps {
  post: PostSummary
  /** Whether its picture is what a visitor sees first of the page. */
  first?: boolean
  /** Whether it has the page's width to itself. */
  isLead?: boolean
}

function PostCard({ post, first = false, isLead = false }: PostCardProps) {
  return (
    <article className={isLead ? 'card story-lead' : 'card'}>
      {post.image ? (
        <Picture
          image={{ ...post.image, alt: '' }}
          sizes={isLead ? leadSizes : cardSizes}
          first={first}
        />
      ) : (
        <div className="pic">
          <Room />
        </div>
      )}
      <div className="stack-s">
        <h3>
          <a href={post.href}>{post.title}</a>
        </h3>
        <p className="blurb">{post.summary}</p>
        <p className="by">
          {post.author && (
            <>
              <Face name={post.author.label} photo={post.author.photo} />
              <span>{post.author.label}</span>
            </>
          )}
          <DateLine moment={post.publishedAt} />
        </p>
      </div>
    </article>
  )
}

const cardSizes = '(min-width: 70rem) 40rem, (min-width: 44rem) 45vw, 92vw'
const leadSizes = '(min-width: 60rem) 48rem, 92vw'
