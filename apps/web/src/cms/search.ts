import 'server-only'
import { searchAnswerSchema, type SearchResult } from '@lectern/shared/contract/search'
import { paths } from '../paths'
import { dateText } from '@lectern/shared/time/moment-text'
import type { Finding, Search } from '../views/search'
import { CmsRefusedError } from './client'
import { readPriceTerms } from './site'
import { toHeadlinePrice, type PriceTerms } from './to-view/price'
import { askForVisitor } from './visitor'

/** Past the cache: what people type would fill it with answers that nobody asks for twice. */
export async function searchSite(query: string): Promise<Search> {
  const path = '/search'
  const [terms, response] = await Promise.all([
    readPriceTerms(),
    askForVisitor({ method: 'GET', path: `${path}?q=${encodeURIComponent(query)}` }),
  ])
  if (response.status === 429) return { outcome: 'too-often' }
  if (!response.ok) throw new CmsRefusedError(path, response.status)
  const { results, isCut } = searchAnswerSchema.parse(await response.json())
  const findings = results.map((result) => toFinding(result, terms))
  return { outcome: 'searched', findings, isCut }
}

function toFinding(result: SearchResult, terms: PriceTerms): Finding {
  const { title, slug, summary } = result
  switch (result.kind) {
    case 'course': {
      const price = priceOf(result, terms)
      return { title, summary, kind: 'Course', detail: price, href: paths.course(slug) }
    }
    case 'article': {
      const date = dateText(result.publishedAt)
      return { title, summary, kind: 'Article', detail: date, href: paths.post(slug) }
    }
    case 'page':
      return { title, summary, kind: 'Page', detail: '', href: paths.page(slug) }
    default:
      return result satisfies never
  }
}

function priceOf(course: Extract<SearchResult, { kind: 'course' }>, terms: PriceTerms): string {
  const priceNetPence = course.lowestPriceNetPence
  return toHeadlinePrice({ ...course, priceNetPence }, terms).label.text
}
