import type { Basket } from '@lectern/shared/basket/basket'
import { emptyBasketSummary, serialiseBasketSummary } from '@lectern/shared/basket/summary'
import type { Metadata } from 'next'
import { CmsUnavailableError } from '../../../cms/client'
import { readBasket } from '../../../cms/quotes'
import { BasketContents } from '../../../features/basket/basket-contents'
import { readBasketCookies } from '../../../features/basket/basket-cookies'
import { BasketRefusal } from '../../../features/basket/basket-refusal'
import { BasketUnavailable } from '../../../features/basket/basket-unavailable'
import { EmptyBasket } from '../../../features/basket/empty-basket'
import { privateMetadata } from '../../../seo/page-metadata'
import { basketFiguresScript } from '../../../ui/basket-figures-script'
import { basketSummaryScript } from '../../../ui/basket-summary-script'
import { OwnScript } from '../../../ui/own-script'
import { PageHeading } from '../../../ui/page-heading'
import type { PricedBasket } from '../../../views/basket'
import { siteUnlessUnavailable } from '../../site-unless-unavailable'

interface Props {
  searchParams: Promise<{ refused?: string | string[] }>
}

export const metadata: Metadata = privateMetadata('Your basket')

export default async function BasketPage({ searchParams }: Props) {
  const { basket, seen } = await readBasketCookies()
  const priced = basket.length > 0 ? await pricedUnlessUnavailable(basket, seen) : null
  return (
    <>
      <PageHeading title="Your basket" />
      <BasketRefusal refusal={(await searchParams).refused} />
      {basket.length === 0 && <EmptyBasket />}
      {priced && <BasketContents basket={priced} attemptKey={crypto.randomUUID()} />}
      {basket.length > 0 && !priced && (
        <BasketUnavailable basket={basket} site={await siteUnlessUnavailable()} />
      )}
      {(priced || basket.length === 0) && <HeaderFigures totals={priced?.totals} />}
    </>
  )
}

async function pricedUnlessUnavailable(
  basket: Basket,
  seen: Awaited<ReturnType<typeof readBasketCookies>>['seen'],
): Promise<PricedBasket | null> {
  try {
    return await readBasket(basket, seen)
  } catch (error) {
    if (error instanceof CmsUnavailableError) return null
    throw error
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
