import type { Metadata } from 'next'
import { findByWords } from '../../../cms/search'
import { rankResults } from '../../../features/search/rank-results'
import { SearchForm } from '../../../features/search/search-form'
import { SearchResults } from '../../../features/search/search-results'
import { maxQueryCharacters, searchWords } from '../../../features/search/search-words'
import { paths } from '../../../paths'
import { privateMetadata } from '../../../seo/page-metadata'
import { PageHeading } from '../../../ui/page-heading'
import { honestPage } from '../../honest-page'

interface Props {
  searchParams: Promise<{ q?: string | string[] }>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = typed((await searchParams).q)
  return privateMetadata(query ? `Search: ${query}` : 'Search')
}

export default honestPage(async function SearchPage({ searchParams }: Props) {
  const query = typed((await searchParams).q)
  const words = searchWords(query)
  const results = rankResults(await findByWords(words), words)
  return (
    <div className="stack">
      <PageHeading title="Search" />
      <SearchForm query={query} />
      {query ? <SearchResults query={query} results={results} /> : <Suggestions />}
    </div>
  )
})

function Suggestions() {
  return (
    <p>
      The search covers our courses, articles and pages. You can also go straight to{' '}
      <a href={paths.courses}>all courses</a>.
    </p>
  )
}

function typed(query: string | string[] | undefined): string {
  const text = typeof query === 'string' ? query : (query?.[0] ?? '')
  return text.trim().slice(0, maxQueryCharacters)
}
