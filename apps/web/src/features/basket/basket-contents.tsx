import { paths } from '@lectern/shared/addresses/paths'
import { Button, ButtonLink } from '../../ui/button'
import type { PricedBasket } from '../../views/basket'
import { hourText } from '@lectern/shared/time/moment-text'
import { BasketChanges } from './basket-changes'
import { BasketCode } from './basket-code'
import { BasketLineItem } from './basket-line-item'
import { BasketProblems } from './basket-problems'
import { BookedFor } from './booked-for'
import type { CodeRefused } from './code-refused'
import { PriceSum } from './price-sum'

interface BasketContentsProps {
  basket: PricedBasket
  /** Makes going to the checkout twice with one page the same as going once. */
  attemptKey: string
  /** What was typed last as a code, and takes nothing off. */
  codeRefused?: CodeRefused | null
  /** The checkout that keeps these places already. */
  running: { token: string; expiresAt: string } | null
}

/** The basket, priced: what stands in the way first, then the lines, then what it comes to. */
export function BasketContents(props: BasketContentsProps) {
  const { basket, attemptKey, running, codeRefused = null } = props
  const { lines, totals, problems, code, bookedFor } = basket
  return (
    <div className="stack">
      <BasketChanges basket={basket} />
      <BasketProblems problems={problems} />
      {lines.length > 0 && (
        <div className="aside-page">
          <div className="stack">
            <ul className="lines" aria-label="Courses in your basket">
              {lines.map((line) => (
                <BasketLineItem key={line.runId} line={line} />
              ))}
            </ul>
            <MoreCourses />
          </div>
          <aside className="sheet stay stack" aria-label="What it comes to">
            <h2>Total</h2>
            <PriceSum totals={totals} />
            {bookedFor && <BookedFor bookedFor={bookedFor} />}
            <BasketCode code={code} refused={codeRefused} />
            <WayOn
              canBook={problems.length === 0}
              attemptKey={attemptKey}
              code={code && !code.problem ? code.letters : undefined}
              running={running}
            />
          </aside>
        </div>
      )}
      {lines.length === 0 && <MoreCourses />}
    </div>
  )
}

function MoreCourses() {
  return (
    <p>
      <a className="link" href={paths.courses}>
        Look at more courses
      </a>
    </p>
  )
}

type WayOnProps = Pick<BasketContentsProps, 'attemptKey' | 'running'> & {
  canBook: boolean
  /** Whose price is shown. */
  code: string | undefined
}

function WayOn({ canBook, attemptKey, code, running }: WayOnProps) {
  if (running) return <BackToCheckout running={running} />
  if (canBook) return <ToCheckout attemptKey={attemptKey} code={code} />
  return <p>Change or remove what cannot be booked, then you can go to the checkout.</p>
}

function BackToCheckout({ running }: { running: NonNullable<BasketContentsProps['running']> }) {
  return (
    <>
      <p>Your places are kept until {hourText(running.expiresAt)}.</p>
      <ButtonLink size="wide" href={paths.checkoutOf(running.token)}>
        Continue your booking
      </ButtonLink>
      <p className="small soft">If you change the basket, these places are given back first.</p>
    </>
  )
}

function ToCheckout({ attemptKey, code }: Pick<WayOnProps, 'attemptKey' | 'code'>) {
  return (
    <form method="post" action={paths.checkout} className="stack-s">
      <input type="hidden" name="attemptKey" value={attemptKey} />
      {code && <input type="hidden" name="code" value={code} />}
      <Button size="wide">Go to checkout</Button>
      <p className="small soft">Your places are kept for you while you fill in the details.</p>
    </form>
  )
}
