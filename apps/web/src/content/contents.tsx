import type { RichText } from '../views/rich-text'
import { partsOf } from './parts-of'

/** Fewer parts than these are found by reading. */
const fewestParts = 3

/** What an article is made of; where there is room, it stays beside the text. */
export function Contents({ content }: { content: RichText }) {
  const parts = partsOf(content)
  if (parts.length < fewestParts) return null
  return (
    <nav className="contents" aria-labelledby="contents">
      <p className="tag" id="contents">
        In this article
      </p>
      <ol>
        {parts.map(({ id, words }) => (
          <li key={id}>
            <a href={`#${id}`}>{words}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
