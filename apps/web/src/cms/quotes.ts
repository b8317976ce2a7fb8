import 'server-only'
import type { Basket } from '@lectern/shared/basket/basket'
import { describeChanges, type SeenLine } from '@lectern/shared/basket/changes'
import { maxPlacesPerLine } from '@lectern/shared/basket/limits'
import {
  quoteSchema,
  type Quote,
  type QuoteLine,
  type QuoteProblem,
} from '@lectern/shared/contract/quote'
import type { BasketSummary } from '@lectern/shared/basket/summary'
import type { PriceAudience } from '@lectern/shared/vat/price-label'
import { cache } from 'react'
import type { BasketLine, BasketProblem, PricedBasket } from '../views/basket'
import { CmsRefusedError } from './client'
import { readSite } from './site'
import { toPricedLine, toPricedTotals } from './to-view/priced-line'
import { askForVisitor } from './visitor'

/** What the basket is worth now, and what has changed since the visitor was last shown it. */
export async function readBasket(
  asked: BasketToPrice,
  seen: readonly SeenLine[],
): Promise<PricedBasket> {
  const [quote, { audience }] = await Promise.all([quoteOf(asked), readSite()])
  return toPricedBasket({ basket: asked.basket, seen, quote, audience })
}

interface BasketToPrice {
  basket: Basket
  /** As it was typed. */
  code: string | undefined
  /** The token of a coordinator's page: at the prices of that organisation. */
  organisationLink: string | undefined
}

/** What becomes of a code with this basket. */
export async function readCode(asked: BasketToPrice): Promise<Quote['code']> {
  return (await quoteOf(asked)).code
}

/** The two things that cookies remember of a quote. */
export async function readBasketFigures(
  asked: BasketToPrice,
): Promise<{ summary: BasketSummary; lines: SeenLine[] }> {
  const { totals, lines } = await quoteOf(asked)
  return {
    summary: { grossPence: totals.grossPence, count: totals.count },
    lines: lines.map(toSeen),
  }
}

interface BasketSource {
  basket: Basket
  seen: readonly SeenLine[]
  quote: Quote
  audience: PriceAudience
}

export function toPricedBasket({ basket, seen, quote, audience }: BasketSource): PricedBasket {
  const { lines, problems } = quote
  const countOf = new Map(basket.map(({ runId, count }) => [runId, count]))
  return {
    lines: lines.map((line) => toBasketLine(line, audience)),
    totals: toPricedTotals(quote.totals),
    problems: problems.map((problem) => toProblem(problem, countOf.get(problem.runId) ?? 0)),
    code: quote.code ?? null,
    bookedFor: quote.bookedFor === null ? 'link-ended' : (quote.bookedFor ?? null),
    changes: describeChanges({ seen, lines, problems }).filter(
      (change) => change.kind === 'price' || change.kind === 'discount' || change.kind === 'date',
    ),
  }
}

function quoteOf({ basket, code, organisationLink }: BasketToPrice): Promise<Quote> {
  return askForQuote(basket, code, organisationLink)
}

/** Once for a basket that was read, however many parts of a page ask: the header and the basket's own page do. */
const askForQuote = cache(
  async (
    basket: Basket,
    code: string | undefined,
    organisationLink: string | undefined,
  ): Promise<Quote> => {
    const lines = basket.map(({ runId, count }) => ({ runId, count }))
    const body = { lines, ...(code && { code }), ...(organisationLink && { organisationLink }) }
    const response = await askForVisitor({ method: 'POST', path: '/quotes', body })
    if (!response.ok) throw new CmsRefusedError('/quotes', response.status)
    return quoteSchema.parse(await response.json())
  },
)

function toBasketLine(line: QuoteLine, audience: PriceAudience): BasketLine {
  return {
    ...toPricedLine(line, audience),
    mostPlaces: Math.min(line.placesLeft, maxPlacesPerLine),
  }
}

function toProblem(problem: QuoteProblem, count: number): BasketProblem {
  const { runId, reason, courseTitle = null, placesLeft = 0 } = problem
  const line = { runId, courseTitle, count }
  switch (reason) {
    case 'too-many-places':
      return { ...line, reason: 'fewer-places', placesLeft }
    case 'unknown-run':
    case 'not-published':
      return { ...line, reason: 'gone' }
    case 'past':
    case 'closed':
    case 'cancelled':
    case 'full':
      return { ...line, reason }
    default:
      return reason satisfies never
  }
}

function toSeen(line: QuoteLine): SeenLine {
  const { runId, unitNetPence, vatRateBasisPoints, startsAt, count, grossPence } = line
  return { runId, unitNetPence, vatRateBasisPoints, startsAt, count, grossPence }
}
