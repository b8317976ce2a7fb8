import type { Additions } from '@lectern/shared/basket/additions'
import type { Basket as BasketOfIds } from '@lectern/shared/basket/basket'
import { maxPlacesPerLine } from '@lectern/shared/basket/limits'
import { emptyBasketSummary, serialiseBasketSummary } from '@lectern/shared/basket/summary'
import type { Metadata } from 'next'
import { randomBytes } from 'node:crypto'
import { CmsUnavailableError } from '@web/cms/client'
import { readBasket } from '@web/cms/quotes'
import { BasketAddition, type JustPressed } from '@web/features/basket/basket-addition'
import { codeRefused, type CodeRefused } from '@web/features/basket/code-refused'
import { BasketContents } from '@web/features/basket/basket-contents'
import { readBasketCookies } from '@web/features/basket/basket-cookies'
import { BasketRefusal } from '@web/features/basket/basket-refusal'
import { BasketUnavailable } from '@web/features/basket/basket-unavailable'
import { readCurrentBasket } from '@web/features/basket/current-basket'
import { EmptyBasket } from '@web/features/basket/empty-basket'
import { privateMetadata } from '@web/seo/page-metadata'
import { basketFiguresScript } from '@web/ui/basket-figures-script'
import { basketSummaryScript } from '@web/ui/basket-summary-script'
import { OwnScript } from '@web/ui/own-script'
import { PageHeading } from '@web/ui/page-heading'
import type { PricedBasket } from '@web/views/basket'
import type { CheckoutView } from '@web/views/checkout'
import type { Site } from '@web/views/site'
import { personalPageWithStatus } from '../../page-with-status'
import { siteUnlessUnavailable } from '../../unless-unavailable'

interface Props {
  searchParams: Promise<
    {
      refused?: string | string[]
      code?: string | string[]
      because?: string | string[]
    } & JustPressed
  >
}

export const metadata: Metadata = privateMetadata('Your basket')

export default personalPageWithStatus(async function BasketPage({ searchParams }: Props) {
  const [shown, { refused, code, because, ...pressed }] = await Promise.all([
    openBasket(),
    searchParams,
  ])
  return (
    <>
      <PageHeading title="Your basket" />
      <BasketRefusal refusal={refused} />
      {shown.kind === 'priced' && (
        <BasketAddition
          pressed={pressed}
          lines={shown.priced.lines}
          additions={shown.additions}
          visit={randomBytes(8).toString('hex')}
        />
      )}
      <Basket shown={shown} refused={codeRefused({ typed: code, problem: because })} />
      {shown.kind !== 'unavailable' && (
        <HeaderFigures totals={shown.kind === 'priced' ? shown.priced.totals : undefined} />
      )}
    </>
  )
})

type ShownBasket =
  | { kind: 'empty' }
  | { kind: 'priced'; priced: PricedBasket; running: CheckoutView | null; additions: Additions }
  | { kind: 'unavailable'; basket: BasketOfIds; site: Site | null }

async function Basket({ shown, refused }: { shown: ShownBasket; refused: CodeRefused | null }) {
  switch (shown.kind) {
    case 'empty':
      return <EmptyBasket />
    case 'priced':
      return (
        <BasketContents
          basket={shown.priced}
          codeRefused={refused}
          attemptKey={crypto.randomUUID()}
          running={
            shown.running && {
              token: shown.running.token,
              expiresAt: shown.running.hold.expiresAt,
            }
          }
        />
      )
    case 'unavailable':
      return <BasketUnavailable basket={shown.basket} site={shown.site} />
    default:
      return shown satisfies never
  }
}

async function openBasket(): Promise<ShownBasket> {
  try {
    const { basket, seen, running, additions, code, organisationLink } = await readCurrentBasket()
    if (basket.length === 0) return { kind: 'empty' }
    // Its places are kept, so a quote would call them taken.
    const priced = running
      ? asBasket(running, code)
      : await readBasket({ basket, code, organisationLink }, seen)
    return { kind: 'priced', priced, running, additions }
  } catch (error) {
    if (!(error instanceof CmsUnavailableError)) throw error
    const { basket } = await readBasketCookies()
    if (basket.length === 0) return { kind: 'empty' }
    return { kind: 'unavailable', basket, site: await siteUnlessUnavailable() }
  }
}

function asBasket({ lines, totals, hasCode, bookedFor }: CheckoutView, code = ''): PricedBasket {
  return {
    lines: lines.map((line) => ({ ...line, mostPlaces: maxPlacesPerLine })),
    totals,
    problems: [],
    code: hasCode && code ? { letters: code } : null,
    bookedFor: bookedFor ?? null,
    changes: [],
  }
}

/** The header's figures, from a cookie, may be older than the quote that this page just had. */
function HeaderFigures({ totals }: { totals: PricedBasket['totals'] | undefined }) {
  return (
    <>
      <OwnScript
        code={basketFiguresScript}
        data={{ 'data-summary': serialiseBasketSummary(totals ?? emptyBasketSummary) }}
      />
      <OwnScript code={basketSummaryScript} />
    </>
  )
}
