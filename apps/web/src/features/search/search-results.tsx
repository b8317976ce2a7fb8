import { paths } from '../../paths'
import type { SearchCandidate } from '../../views/search'

interface SearchResultsProps {
  query: string
  results: readonly SearchCandidate[]
}

export function SearchResults({ query, results }: SearchResultsProps) {
  if (results.length === 0) return <NothingFound query={query} />
  return (
    <section className="stack" aria-labelledby="found">
      <h2 id="found">
        {results.length === 1 ? '1 result' : `${results.length} results`} for “{query}”
      </h2>
      <ol className="results">
        {results.map((result) => (
          <Result key={result.href} result={result} />
        ))}
      </ol>
    </section>
  )
}

const kindWords = { course: 'Course', article: 'Article', page: 'Page' } as const

function Result({ result: { kind, title, href, summary, detail } }: { result: SearchCandidate }) {
  return (
    <li className="result">
      <p className="eyebrow">
        {kindWords[kind]}
        {detail && ` · ${detail}`}
      </p>
      <h3>
        <a href={href}>{title}</a>
      </h3>
      {summary && <p className="soft">{summary}</p>}
    </li>
  )
}

function NothingFound({ query }: { query: string }) {
  return (
    <section className="stack-tight prose" aria-labelledby="found">
      <h2 id="found">Nothing found for “{query}”</h2>
      <p>Try another word, or a shorter one: “lead” finds leader and leadership.</p>
      <p>
        You can also look through <a href={paths.courses}>our courses</a> and{' '}
        <a href={paths.blog}>our articles</a>, or <a href={paths.contact}>ask us</a>.
      </p>
    </section>
  )
}
