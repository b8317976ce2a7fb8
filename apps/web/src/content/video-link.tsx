import { Picture } from '../ui/picture'
import type { Video } from '../views/article-blocks'

/** A link, not a player: nothing is fetched from the other site until the visitor goes there. */
export function VideoLink({ video: { title, href, site, poster } }: { video: Video }) {
  return (
    <a className="video-link" href={href} rel="noopener">
      {poster && <Picture image={poster} sizes="(min-width: 48rem) 42rem, 92vw" />}
      <span className="video-title">{title}</span>
      <span className="small">Watch on {site}</span>
    </a>
  )
}
