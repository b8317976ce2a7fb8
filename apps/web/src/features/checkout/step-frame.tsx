import type { CheckoutStep } from '@lectern/shared/contract/checkout'
import { formatPence } from '@lectern/shared/money/format'
import type { ReactNode } from 'react'
import type { Submission } from '../../forms/submission'
import { paths } from '../../paths'
import { Button } from '../../ui/button'
import { ErrorSummary } from '../../ui/error-summary'
import { HoldClock } from '../../ui/hold-clock'
import { Notice } from '../../ui/notice'
import { PageHeading } from '../../ui/page-heading'
import type { CheckoutView } from '../../views/checkout'
import { CheckoutTrouble, PaymentRefused } from './checkout-trouble'
import { OrderSummary } from './order-summary'
import { stepBefore, stepsInOrder, stepTitles } from './steps'

interface StepFrameProps {
  step: CheckoutStep
  checkout: CheckoutView
  submission: Submission | null
  /** What the form's button says. */
  buttonText?: string
  /** The fields. */
  children: ReactNode
}

const formId = 'step-form'
const moreTimeId = 'more-time'

/** What all steps have in common: where one is, how long there is, the form, and what is booked. */
export function StepFrame({ step, checkout, submission, buttonText, children }: StepFrameProps) {
  const { token } = checkout
  return (
    <>
      {checkout.isFree ? <OnlyHeading /> : <StepHeading step={step} token={token} />}
      <div className="stack">
        <ErrorSummary problems={submission?.problems ?? []} />
        <MoreTimeNotice moreTime={submission?.moreTime} />
        {submission?.trouble && <CheckoutTrouble trouble={submission.trouble} step={step} />}
        {!checkout.isFree && !checkout.canTakePayment && !submission?.trouble && <PaymentRefused />}
        <PriceChanges checkout={checkout} />
        <TimeLeft checkout={checkout} />
      </div>
      <div className="with-aside">
        <div className="stack">
          <form
            method="post"
            action={paths.saveStep(token, step)}
            id={formId}
            className="stack"
            noValidate
          >
            {children}
            <Button>{buttonText ?? 'Continue'}</Button>
          </form>
          <MoreTime checkout={checkout} step={step} />
          <GiveUp token={token} />
        </div>
        <aside className="summary-card" aria-label="Your booking">
          <OrderSummary checkout={checkout} />
        </aside>
      </div>
    </>
  )
}

function StepHeading({ step, token }: { step: CheckoutStep; token: string }) {
  const before = stepBefore(step)
  return (
    <>
      <p className="small step-back">
        <a href={before ? paths.checkoutPage(token, before) : paths.basket}>
          Back{before ? `: ${stepTitles[before]}` : ' to the basket'}
        </a>
      </p>
      <p className="eyebrow">
        Step {stepsInOrder.indexOf(step) + 1} of {stepsInOrder.length}
      </p>
      <PageHeading title={stepTitles[step]} />
    </>
  )
}

/** There is one page, so there are no steps to count. */
function OnlyHeading() {
  return (
    <>
      <p className="small step-back">
        <a href={paths.basket}>Back to the basket</a>
      </p>
      <PageHeading title="Book your place" />
    </>
  )
}

function TimeLeft({ checkout: { state, hold } }: { checkout: CheckoutView }) {
  if (state === 'lapsed') {
    return (
      <Notice kind="warning">
        <p>
          Your time has run out. Nothing that you typed is lost: continue, and we try to keep your
          places again.
        </p>
      </Notice>
    )
  }
  const moreTimeHref = hold.extensionsLeft > 0 ? `#${moreTimeId}` : null
  return <HoldClock {...hold} moreTimeHref={moreTimeHref} />
}

/** Belongs to the step's form: what was typed goes along and comes back. */
function MoreTime({
  checkout: { token, hold },
  step,
}: {
  checkout: CheckoutView
  step: CheckoutStep
}) {
  if (hold.extensionsLeft === 0) return null
  return (
    <section className="more-time" id={moreTimeId} aria-labelledby="more-time-heading">
      <h2 id="more-time-heading">Need more time?</h2>
      <p>We can keep your places for another 20 minutes. What you have typed stays.</p>
      <Button
        weight="secondary"
        form={formId}
        formAction={paths.moreTime(token)}
        name="step"
        value={step}
      >
        Give me more time
      </Button>
    </section>
  )
}

function MoreTimeNotice({ moreTime }: { moreTime: Submission['moreTime'] }) {
  if (!moreTime) return null
  return moreTime === 'given' ? (
    <Notice kind="good">
      <p>You have more time.</p>
    </Notice>
  ) : (
    <Notice kind="warning">
      <p>We cannot keep the places any longer than this. Please finish your booking in time.</p>
    </Notice>
  )
}

function PriceChanges({ checkout: { priceChanges } }: { checkout: CheckoutView }) {
  if (priceChanges.length === 0) return null
  return (
    <Notice kind="warning" heading="The price has changed">
      <ul className="plain-list">
        {priceChanges.map(({ runId, courseTitle, previousGrossPence, grossPence }) => (
          <li key={runId}>
            {courseTitle}: now {formatPence(grossPence, 'total')}, before{' '}
            {formatPence(previousGrossPence, 'total')}, VAT included.
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function GiveUp({ token }: { token: string }) {
  return (
    <form method="post" action={paths.giveUpCheckout(token)}>
      <Button weight="quiet">Give the places back and return to the basket</Button>
    </form>
  )
}
