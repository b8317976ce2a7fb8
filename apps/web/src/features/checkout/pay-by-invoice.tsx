import { paths } from '@lectern/shared/addresses/paths'
import type { FieldProblem } from '@lectern/shared/contract/problem'
import type { AccountStanding } from '@lectern/shared/contract/on-account'
import { formatPence } from '@lectern/shared/money/format'
import { dateText, momentText } from '@lectern/shared/time/moment-text'
import type { ReactNode } from 'react'
import type { FormAnswers } from '../../forms/form-answers'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'
import type { CheckoutView } from '../../views/checkout'
import { byInvoice, payByField } from './pay-by'

interface PayByInvoiceProps {
  standing: AccountStanding
  checkout: CheckoutView
  answers: FormAnswers
  problems: readonly FieldProblem[]
}

/** The other way to pay, for companies, beside that by card. */
export function PayByInvoice({ standing, ...form }: PayByInvoiceProps) {
  switch (standing.kind) {
    case 'not-offered':
      return null
    case 'unproven':
      return <ProveFirst {...form} />
    case 'not-allowed':
      return <NotAllowed />
    case 'may-ask':
      return <AskForIt until={standing.until} {...form} />
    case 'asked':
      return <Asked until={standing.until} />
    case 'refused':
      return <RefusedByStaff reason={standing.reason} />
    case 'allowed':
      return <BookOnAccount standing={standing} {...form} />
    default:
      return standing satisfies never
  }
}

function Section({ children }: { children: ReactNode }) {
  return (
    <section className="stack-s" aria-labelledby="by-invoice">
      <h2 id="by-invoice">Or pay by invoice</h2>
      {children}
    </section>
  )
}

type InForm = Omit<PayByInvoiceProps, 'standing'>

function ProveFirst({ checkout: { booker } }: InForm) {
  return (
    <Section>
      <p>
        Organisations that have agreed it with us can pay later. So that nobody does so in your
        name, we first send a link to <bdi>{booker?.email}</bdi>. Your booking goes on from there.
      </p>
      <p>
        <Button weight="secondary" name={payByField} value={byInvoice}>
          Pay by invoice
        </Button>
      </p>
    </Section>
  )
}

function NotAllowed() {
  return (
    <Section>
      <p>
        We have not agreed with your organisation that this booking can be paid by invoice, or it
        would be more than was agreed. Pay by card, or <a href={paths.contact}>ask us</a>.
      </p>
    </Section>
  )
}

/** What is agreed to by asking is what an approval books. */
function AskForIt({ until, ...form }: InForm & { until: string }) {
  const amount = formatPence(form.checkout.totals.grossPence, 'total')
  return (
    <Section>
      <p>
        We have not agreed with your organisation yet that it pays by invoice, or this would be more
        than was agreed. You can ask: your places wait for our answer until{' '}
        <strong>{momentText(until)}</strong>, and we write to you. If we agree, you have booked, and
        your organisation is obliged to pay an invoice of <strong>{amount}</strong> including VAT.
      </p>
      <PurchaseOrder rule="asked" {...form} />
      <p>
        <Button weight="secondary" name={payByField} value={byInvoice}>
          Ask to pay by invoice, {amount}
        </Button>
      </p>
    </Section>
  )
}

function Asked({ until }: { until: string }) {
  return (
    <Section>
      <p>
        <strong>You have asked to pay by invoice.</strong> We answer by e-mail until{' '}
        {momentText(until)}, and your places are kept until then. There is nothing more to do; if
        you would rather not wait, pay by card above.
      </p>
    </Section>
  )
}

function RefusedByStaff({ reason }: { reason: string }) {
  return (
    <Section>
      <p>
        You asked to pay by invoice, and we could not agree to it: <bdi>{reason}</bdi> You can pay
        by card above, or <a href={paths.contact}>ask us</a>.
      </p>
    </Section>
  )
}

type Allowed = Extract<AccountStanding, { kind: 'allowed' }>

function BookOnAccount({ standing, ...form }: InForm & { standing: Allowed }) {
  const { totals } = form.checkout
  const amount = formatPence(totals.grossPence, 'total')
  return (
    <Section>
      <p>
        On the account of <bdi>{standing.organisation}</bdi>: an invoice of{' '}
        <strong>{amount}</strong> including VAT, to be paid by{' '}
        <strong>{dateText(standing.dueOn)}</strong>. With “Book on account” you place an order that
        your organisation is obliged to pay.
      </p>
      <PurchaseOrder rule={standing.purchaseOrder} {...form} />
      <p>
        <Button size="big" name={payByField} value={byInvoice}>
          Book on account, {amount}
        </Button>
      </p>
    </Section>
  )
}

function PurchaseOrder({
  rule,
  checkout: { booker },
  answers,
  problems,
}: InForm & { rule: Allowed['purchaseOrder'] }) {
  if (rule === 'none') return null
  return (
    <TextField
      name="purchaseOrderNumber"
      label={rule === 'to-book' ? 'Purchase order number' : 'Purchase order number (optional)'}
      help="It will be on your invoice."
      autoComplete="off"
      defaultValue={answers.purchaseOrderNumber ?? booker?.purchaseOrderNumber}
      error={problems.find(({ path }) => path === 'purchaseOrderNumber')?.message}
    />
  )
}
