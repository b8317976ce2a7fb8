import { maxSearchCharacters } from '@lectern/shared/contract/search'
import { cleanTitle } from '@lectern/shared/typed/clean-text'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { searchSite } from '@web/cms/search'
import { readTopicLinks } from '@web/cms/topics'
import { isCounted } from '@web/features/search/is-counted'
import { SearchForm } from '@web/features/search/search-form'
import { SearchResults, Ways } from '@web/features/search/search-results'
import { privateMetadata } from '@web/seo/page-metadata'
import { OwnScript } from '@web/ui/own-script'
import { PageHeading } from '@web/ui/page-heading'
import { searchAsTypedScript, searchResultsId, searchSaidId } from '@web/ui/search-as-typed-script'
import { personalPageWithStatus } from '../../page-with-status'

interface Props {
  searchParams: Promise<{ q?: string | string[]; typing?: string | string[] }>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = typed((await searchParams).q)
  return privateMetadata(query ? `Search: ${query.slice(0, 100)}` : 'Search')
}

export default personalPageWithStatus(async function SearchPage({ searchParams }: Props) {
  const { q, typing } = await searchParams
  const query = typed(q)
  const topics = await readTopicLinks()
  const isTyping = typing === 'yes'
  const search = query
    ? await searchSite({ query, isCounted: isCounted(await headers(), { isTyping }) })
    : null
  return (
    <div className="stack">
      <PageHeading title="Search" />
      <SearchForm label="What are you looking for?" query={query} isAsTyped />
      <p id={searchSaidId} role="status" className="visually-hidden" />
      <div id={searchResultsId} className="stack">
        {search ? (
          <SearchResults query={query} search={search} topics={topics} />
        ) : (
          <Ways topics={topics} />
        )}
      </div>
      <OwnScript code={searchAsTypedScript} />
    </div>
  )
})

function typed(query: string | string[] | undefined): string {
  const text = typeof query === 'string' ? query : (query?.[0] ?? '')
  // One more than is looked at, which tells the CMS that there is more.
  return cleanTitle(text).slice(0, maxSearchCharacters + 1)
}
