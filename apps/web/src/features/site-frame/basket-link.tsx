import { formatBasketSummary } from '@lectern/shared/money/format'
import { zeroPence } from '@lectern/shared/money/pence'
import { paths } from '../../paths'
import { basketSummaryId, basketSummaryScript } from '../../ui/basket-summary-script'
import { OwnScript } from '../../ui/own-script'

/**
 * What the basket holds. The page is the same for everybody, so a script fills in the figures from
 * a cookie before the page is painted; without scripts the link says where it leads, and no more.
 */
export function BasketLink() {
  return (
    <>
      <a className="basket-link" href={paths.basket}>
        <BasketIcon />
        <span className="basket-with-script">
          <span className="visually-hidden">Basket: </span>
          <span id={basketSummaryId} suppressHydrationWarning>
            {formatBasketSummary({ grossPence: zeroPence, count: 0 })}
          </span>
        </span>
        <span className="basket-without-script">Your basket</span>
      </a>
      <OwnScript code={basketSummaryScript} />
    </>
  )
}

function BasketIcon() {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path
        d="M4 9h16l-1.7 10.2a1 1 0 0 1-1 .8H6.7a1 1 0 0 1-1-.8zM8.5 9 12 3.5 15.5 9"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
      />
    </svg>
  )
}
