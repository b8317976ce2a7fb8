import { maxSearchCharacters } from '@lectern/shared/contract/search'
import { cleanTitle } from '@lectern/shared/typed/clean-text'
import type { Metadata } from 'next'
import { searchSite } from '../../../cms/search'
import { readTopicLinks } from '../../../cms/topics'
import { SearchForm } from '../../../features/search/search-form'
import { SearchResults, Ways } from '../../../features/search/search-results'
import { privateMetadata } from '../../../seo/page-metadata'
import { PageHeading } from '../../../ui/page-heading'
import { honestPersonalPage } from '../../honest-page'

interface Props {
  searchParams: Promise<{ q?: string | string[] }>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = typed((await searchParams).q)
  return privateMetadata(query ? `Search: ${query.slice(0, 100)}` : 'Search')
}

export default honestPersonalPage(async function SearchPage({ searchParams }: Props) {
  const query = typed((await searchParams).q)
  const topics = await readTopicLinks()
  return (
    <div className="stack">
      <PageHeading title="Search" />
      <SearchForm label="What are you looking for?" query={query} />
      {query ? (
        <SearchResults query={query} search={await searchSite(query)} topics={topics} />
      ) : (
        <Ways topics={topics} />
      )}
    </div>
  )
})

function typed(query: string | string[] | undefined): string {
  const text = typeof query === 'string' ? query : (query?.[0] ?? '')
  // One more than is looked at, which tells the CMS that there is more.
  return cleanTitle(text).slice(0, maxSearchCharacters + 1)
}
