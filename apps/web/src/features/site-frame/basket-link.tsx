import { paths } from '@lectern/shared/addresses/paths'
import { emptyBasketSummary, type BasketSummary } from '@lectern/shared/basket/summary'
import { formatBasketSummary } from '@lectern/shared/money/format'
import { basketSummaryId, basketSummaryScript } from '../../ui/basket-summary-script'
import { OwnScript } from '../../ui/own-script'

/**
 * What the basket holds. A page made for one visitor knows. One that is the same for everybody has
 * a script that fills in the figures from a cookie before the page is painted; without scripts the
 * link says where it leads, and no more.
 */
export function BasketLink({ summary }: { summary: BasketSummary | null }) {
  return summary ? <KnownBasket summary={summary} /> : <AnybodysBasket />
}

function KnownBasket({ summary }: { summary: BasketSummary }) {
  return (
    <a className="basket-link" href={paths.basket}>
      <BasketIcon />
      <Figures summary={summary} />
    </a>
  )
}

function AnybodysBasket() {
  return (
    <>
      <a className="basket-link" href={paths.basket}>
        <BasketIcon />
        <span className="basket-with-script">
          <Figures summary={emptyBasketSummary} />
        </span>
        <span className="basket-without-script">Your basket</span>
      </a>
      <OwnScript code={basketSummaryScript} />
    </>
  )
}

function Figures({ summary }: { summary: BasketSummary }) {
  return (
    <>
      <span className="visually-hidden">Basket: </span>
      <span id={basketSummaryId} suppressHydrationWarning>
        {formatBasketSummary(summary)}
      </span>
    </>
  )
}

function BasketIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M4 9h16l-2 11H6zM8 9l4-6 4 6" />
    </svg>
  )
}
