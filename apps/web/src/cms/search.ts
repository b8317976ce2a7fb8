import 'server-only'
import { paths } from '@lectern/shared/addresses/paths'
import {
  countedParameter,
  searchAnswerSchema,
  type SearchResult,
} from '@lectern/shared/contract/search'
import { dateText } from '@lectern/shared/time/moment-text'
import type { ListedDate } from '../views/catalogue'
import type { Finding, Search } from '../views/search'
import { readCatalogue } from './catalogue'
import { CmsRefusedError } from './client'
import { readPriceTerms } from './site'
import { toImage } from './to-view/image'
import { toHeadlinePrice, type PriceTerms } from './to-view/price'
import { askForVisitor } from './visitor'

interface Asked {
  query: string
  /** Whether staff want to know if nothing is found. */
  isCounted: boolean
}

/** Past the cache: what people type would fill it with answers that nobody asks for twice. */
export async function searchSite({ query, isCounted }: Asked): Promise<Search> {
  const path = '/search'
  const parameters = new URLSearchParams({
    q: query,
    ...(isCounted && { [countedParameter]: 'yes' }),
  })
  const [terms, response] = await Promise.all([
    readPriceTerms(),
    askForVisitor({ method: 'GET', path: `${path}?${parameters.toString()}` }),
  ])
  if (response.status === 429) return { outcome: 'too-often' }
  if (!response.ok) throw new CmsRefusedError(path, response.status)
  const { results, isCut } = searchAnswerSchema.parse(await response.json())
  const dates = await datesOf(results)
  const findings = results.map((result) => toFinding(result, { terms, dates }))
  return { outcome: 'searched', findings, isCut }
}

type Dates = ReadonlyMap<string, ListedDate>

async function datesOf(results: readonly SearchResult[]): Promise<Dates> {
  const hasDates = results.some((result) => result.kind === 'course' && result.dateIds.length > 0)
  const dates = hasDates ? (await readCatalogue()).dates : []
  return new Map(dates.map((date) => [date.id, date]))
}

function toFinding(
  result: SearchResult,
  { terms, dates }: { terms: PriceTerms; dates: Dates },
): Finding {
  const { title, slug, excerpt } = result
  switch (result.kind) {
    case 'course':
      return {
        title,
        excerpt,
        kind: 'Course',
        detail: priceOf(result, terms),
        href: paths.course(slug),
        image: toImage(result.picture),
        dates: result.dateIds.flatMap((id) => dates.get(id)?.show() ?? []),
      }
    case 'article':
      return {
        title,
        excerpt,
        kind: 'Article',
        detail: dateText(result.publishedAt),
        href: paths.post(slug),
        image: toImage(result.picture),
        dates: [],
      }
    case 'page':
      return {
        title,
        excerpt,
        kind: 'Page',
        detail: '',
        href: paths.page(slug),
        image: null,
        dates: [],
      }
    default:
      return result satisfies never
  }
}

function priceOf(course: Extract<SearchResult, { kind: 'course' }>, terms: PriceTerms): string {
  const priceNetPence = course.lowestPriceNetPence
  return toHeadlinePrice({ ...course, priceNetPence }, terms).label.text
}
