import { paths } from '@lectern/shared/addresses/paths'
import { formatPence } from '@lectern/shared/money/format'
import { Button, ButtonLink } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { PageHeading } from '../../ui/page-heading'
import type { PricedBasket, PricedLine } from '../../views/basket'
import type { CheckoutView } from '../../views/checkout'
import { problemWords } from '../basket/change-words'
import { SummaryLines } from './order-summary'

interface LapsedCheckoutProps {
  checkout: CheckoutView
  /** The same places as they could be had now. */
  now: PricedNow
}

type PricedNow = Pick<PricedBasket, 'totals' | 'problems'> & { lines: readonly PricedLine[] }

export function LapsedCheckout({ checkout, now }: LapsedCheckoutProps) {
  return now.problems.length > 0 ? (
    <PlacesGone now={now} />
  ) : (
    <PlacesStillThere checkout={checkout} now={now} />
  )
}

function PlacesStillThere({ checkout, now }: LapsedCheckoutProps) {
  const { token, totals, hold } = checkout
  const hasNewPrice = now.totals.grossPence !== totals.grossPence
  return (
    <div className="stack">
      <PageHeading
        title="Your time ran out"
        lead="Your places are no longer kept, but they are still free. Everything you typed is still here."
      />
      <SummaryLines lines={now.lines} />
      {hasNewPrice && (
        <Notice kind="warning" heading="The price has changed">
          <p>
            It is now {formatPence(now.totals.grossPence, 'total')} including VAT, before{' '}
            {formatPence(totals.grossPence, 'total')}.
          </p>
        </Notice>
      )}
      {hold.extensionsLeft > 0 ? (
        <form method="post" action={paths.holdAgain(token)}>
          <Button>Keep my places again</Button>
        </form>
      ) : (
        <Notice kind="warning">
          <p>
            We have kept these places for as long as we can. You can book them anew from{' '}
            <a href={paths.basket}>your basket</a>.
          </p>
        </Notice>
      )}
    </div>
  )
}

function PlacesGone({ now }: { now: PricedNow }) {
  return (
    <div className="stack">
      <PageHeading
        title="Some of your places are gone"
        lead="Your time ran out, and others have booked meanwhile. You have not been charged."
      />
      <Notice kind="problem">
        <ul className="plain-list">
          {now.problems.map((problem) => (
            <li key={problem.runId}>{problemWords(problem)}</li>
          ))}
        </ul>
      </Notice>
      <p>
        Your basket still has everything that you chose. Take what is left there, or choose another
        date; what you typed about yourself comes along.
      </p>
      <p>
        <ButtonLink href={paths.basket}>Go to your basket</ButtonLink>
      </p>
    </div>
  )
}
