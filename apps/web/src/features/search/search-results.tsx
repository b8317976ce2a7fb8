import { paths } from '@lectern/shared/addresses/paths'
import { LinkList } from '../../ui/link-list'
import { Picture } from '../../ui/picture'
import type { CourseDate } from '../../views/catalogue'
import type { Link } from '../../views/link'
import type { Finding, Passage, Search } from '../../views/search'

interface SearchResultsProps {
  query: string
  search: Search
  topics: readonly Link[]
}

export function SearchResults({ query, search, topics }: SearchResultsProps) {
  if (search.outcome === 'too-often') return <TooOften />
  const { findings, isCut } = search
  if (findings.length === 0) return <NothingFound query={query} topics={topics} isCut={isCut} />
  return (
    <section className="stack" aria-labelledby="found">
      <h2 id="found">
        {findings.length === 1 ? '1 result' : `${findings.length} results`} for{' '}
        <Sought query={query} />
      </h2>
      {isCut && <Cut />}
      <ol className="results">
        {findings.map((finding) => (
          <Result key={finding.href} finding={finding} />
        ))}
      </ol>
    </section>
  )
}

function Result({ finding }: { finding: Finding }) {
  const { kind, title, href, excerpt, image, detail, dates } = finding
  return (
    <li className="result">
      <p className="tag">
        {kind}
        {detail && ` · ${detail}`}
      </p>
      <h3>
        <a href={href}>{title}</a>
      </h3>
      {image && <Picture image={{ ...image, alt: '' }} sizes="8rem" />}
      {excerpt.length > 0 && (
        <p className="soft">
          <Excerpt passages={excerpt} />
        </p>
      )}
      {dates.length > 0 && <NextDates dates={dates} />}
    </li>
  )
}

function Excerpt({ passages }: { passages: readonly Passage[] }) {
  return passages.map(({ text, isFound }, place) =>
    isFound ? <mark key={place}>{text}</mark> : text,
  )
}

function NextDates({ dates }: { dates: readonly CourseDate[] }) {
  return (
    <ul className="small" aria-label="Next dates">
      {dates.map(({ id, days, town, courseHref }) => (
        <li key={id}>
          <a href={`${courseHref}#dates`}>
            {days}, {town}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Long questions are shown by their beginning. */
function Sought({ query }: { query: string }) {
  const shown = [...query].slice(0, 200).join('')
  return <bdi>“{shown === query ? query : `${shown}…`}”</bdi>
}

function Cut() {
  return <p className="prose">That was a long question: only its first words were looked for.</p>
}

function NothingFound({
  query,
  topics,
  isCut,
}: Omit<SearchResultsProps, 'search'> & { isCut: boolean }) {
  return (
    <section className="stack" aria-labelledby="found">
      <h2 id="found">
        Nothing found for <Sought query={query} />
      </h2>
      {isCut && <Cut />}
      <p className="prose">Try fewer words, or others that mean the same.</p>
      <Ways topics={topics} />
    </section>
  )
}

/** Where else to look, when nothing is sought or nothing was found. */
export function Ways({ topics }: { topics: readonly Link[] }) {
  return (
    <>
      <p className="prose">
        You can also look through <a href={paths.courses}>our courses</a> and{' '}
        <a href={paths.blog}>our articles</a>, or <a href={paths.contact}>ask us</a>.
      </p>
      {topics.length > 0 && (
        <nav aria-label="Topics">
          <LinkList links={topics} className="chips" />
        </nav>
      )}
    </>
  )
}

function TooOften() {
  return (
    <section aria-labelledby="found" className="stack-tight">
      <h2 id="found">That was often</h2>
      <p>Wait a minute, then search again.</p>
    </section>
  )
}
