import { paths } from '../../paths'
import { Button, ButtonLink } from '../../ui/button'
import type { PricedBasket } from '../../views/basket'
import { BasketChanges } from './basket-changes'
import { BasketLineItem } from './basket-line-item'
import { BasketProblems } from './basket-problems'
import { PriceSum } from './price-sum'

interface BasketContentsProps {
  basket: PricedBasket
  /** Makes going to the checkout twice with one page the same as going once. */
  attemptKey: string
}

/** The basket, priced: what stands in the way first, then the lines, then what it comes to. */
export function BasketContents({ basket, attemptKey }: BasketContentsProps) {
  const { lines, totals, problems } = basket
  return (
    <div className="stack">
      <BasketChanges basket={basket} />
      <BasketProblems problems={problems} />
      {lines.length > 0 && (
        <div className="with-aside">
          <ul className="lines" aria-label="Courses in your basket">
            {lines.map((line) => (
              <BasketLineItem key={line.runId} line={line} />
            ))}
          </ul>
          <aside className="summary-card" aria-label="What it comes to">
            <h2>Total</h2>
            <PriceSum totals={totals} />
            {problems.length === 0 ? (
              <ToCheckout attemptKey={attemptKey} />
            ) : (
              <p>Change or remove what cannot be booked, then you can go to the checkout.</p>
            )}
          </aside>
        </div>
      )}
      <p>
        <ButtonLink weight="quiet" href={paths.courses}>
          Look at more courses
        </ButtonLink>
      </p>
    </div>
  )
}

function ToCheckout({ attemptKey }: { attemptKey: string }) {
  return (
    <form method="post" action={paths.checkout} className="stack-tight">
      <input type="hidden" name="attemptKey" value={attemptKey} />
      <Button>Go to checkout</Button>
      <p className="small soft">Your places are kept for you while you fill in the details.</p>
    </form>
  )
}
