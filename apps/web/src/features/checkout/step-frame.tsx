import { paths } from '@lectern/shared/addresses/paths'
import type { CheckoutStep } from '@lectern/shared/contract/checkout'
import { formatPence } from '@lectern/shared/money/format'
import type { ReactNode } from 'react'
import type { Submission } from '../../forms/submission'
import { Button } from '../../ui/button'
import { ErrorSummary } from '../../ui/error-summary'
import { HoldClock } from '../../ui/hold-clock'
import { Notice } from '../../ui/notice'
import { PressedByEnter } from '../../ui/pressed-by-enter'
import type { CheckoutView } from '../../views/checkout'
import { CheckoutTrouble, PaymentRefused } from './checkout-trouble'
import { OrderSummary } from './order-summary'
import { eitherWay, payByField } from './pay-by'
import { stepBefore, stepsInOrder, stepTitles } from './steps'

interface StepFrameProps {
  step: CheckoutStep
  checkout: CheckoutView
  submission: Submission | null
  /** What the form's button says. */
  buttonText?: string
  /** Where it can be paid in another way as well, which has a button of its own. */
  isPaidEitherWay?: boolean
  /** Below the form's button. */
  otherWay?: ReactNode
  /** The fields. */
  children: ReactNode
}

const formId = 'step-form'
const moreTimeId = 'more-time'
const summaryId = 'your-booking'

/** What all steps have in common: where one is, how long there is, the form, and what is booked. */
export function StepFrame({
  step,
  checkout,
  submission,
  buttonText,
  isPaidEitherWay = false,
  otherWay,
  children,
}: StepFrameProps) {
  const { token, isFree, totals } = checkout
  return (
    <>
      {isFree ? <OnlyHeading /> : <StepHeading step={step} token={token} />}
      <div className="stack checkout-said">
        <ErrorSummary problems={submission?.problems ?? []} />
        <MoreTimeNotice moreTime={submission?.moreTime} />
        {submission?.trouble && <CheckoutTrouble trouble={submission.trouble} step={step} />}
        {!isFree && !checkout.canTakePayment && !submission?.trouble && (
          <PaymentRefused isPaidEitherWay={isPaidEitherWay} />
        )}
        <PriceChanges checkout={checkout} />
        <TimeLeft checkout={checkout} />
      </div>
      <div className="aside-page checkout">
        <div className="stack-l">
          <form
            method="post"
            action={paths.saveStep(token, step)}
            id={formId}
            className="stack"
            noValidate
          >
            <PressedByEnter {...(isPaidEitherWay && { name: payByField, value: eitherWay })} />
            {children}
            <p>
              <Button size="big">{buttonText ?? 'Continue'}</Button>
            </p>
            {otherWay}
          </form>
          <MoreTime checkout={checkout} step={step} />
          <GiveUp token={token} />
        </div>
        <aside className="sheet stay stack" id={summaryId} aria-label="Your booking">
          <OrderSummary checkout={checkout} />
        </aside>
      </div>
      <a className="total-in-reach" href={`#${summaryId}`}>
        <span>Your booking</span>
        <b>{isFree ? 'Free' : formatPence(totals.grossPence, 'total')}</b>
      </a>
    </>
  )
}

function StepHeading({ step, token }: { step: CheckoutStep; token: string }) {
  const before = stepBefore(step)
  return (
    <header className="page-head step-head">
      <BackLink href={before ? paths.checkoutPage(token, before) : paths.basket}>
        Back{before ? `: ${stepTitles[before]}` : ' to the basket'}
      </BackLink>
      <Steps current={step} />
      <p className="tag">
        Step {stepsInOrder.indexOf(step) + 1} of {stepsInOrder.length}
      </p>
      <h1>{stepTitles[step]}</h1>
    </header>
  )
}

function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p className="small">
      <a className="link" href={href}>
        {children}
      </a>
    </p>
  )
}

/** Four steps, four people in the room. */
function Steps({ current }: { current: CheckoutStep }) {
  const reached = stepsInOrder.indexOf(current)
  return (
    <ol className="steps" aria-label="Steps">
      {stepsInOrder.map((step, index) => (
        <li
          key={step}
          {...(index < reached && { className: 'done' })}
          {...(index === reached && { 'aria-current': 'step' })}
        >
          <span>{stepTitles[step]}</span>
        </li>
      ))}
    </ol>
  )
}

/** There is one page, so there are no steps to count. */
function OnlyHeading() {
  return (
    <header className="page-head step-head">
      <BackLink href={paths.basket}>Back to the basket</BackLink>
      <h1>Book your place</h1>
    </header>
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
    <section className="notice more-time" id={moreTimeId} aria-labelledby="more-time-heading">
      <h2 id="more-time-heading">Need more time?</h2>
      <p>We can keep your places for another 20 minutes. What you have typed stays.</p>
      <Button
        weight="secondary"
        size="slim"
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
