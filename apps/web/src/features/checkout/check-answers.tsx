import { paths } from '@lectern/shared/addresses/paths'
import { checkVatNumber } from '@lectern/shared/vat/vat-number'
import type { ReactNode } from 'react'
import { Facts } from '../../ui/facts'
import { Notice } from '../../ui/notice'
import type { CheckoutView } from '../../views/checkout'
import { groupSeats } from './seat-groups'
import { stepTitles } from './steps'

/** All answers in one place, each with the way back to it. */
export function CheckAnswers({ checkout }: { checkout: CheckoutView }) {
  const { token, booker } = checkout
  return (
    <>
      <Answers step="booker" token={token}>
        {booker && <BookerAnswers booker={booker} />}
      </Answers>
      <Answers step="delegates" token={token}>
        <DelegateAnswers checkout={checkout} />
      </Answers>
      <Answers step="needs" token={token}>
        <NeedsAnswers checkout={checkout} />
      </Answers>
    </>
  )
}

interface AnswersProps {
  step: 'booker' | 'delegates' | 'needs'
  token: string
  children: ReactNode
}

function Answers({ step, token, children }: AnswersProps) {
  return (
    <section className="answers" aria-labelledby={`answers-${step}`}>
      <div className="head">
        <h2 id={`answers-${step}`}>{stepTitles[step]}</h2>
        <a href={paths.checkoutPage(token, step)}>
          Change<span className="visually-hidden">: {stepTitles[step]}</span>
        </a>
      </div>
      {children}
    </section>
  )
}

function BookerAnswers({ booker }: { booker: NonNullable<CheckoutView['booker']> }) {
  const { name, email, phone, companyName, address, purchaseOrderNumber, vatNumber } = booker
  const { line1, line2, town, postcode, country } = address ?? {}
  const lines = [line1, line2, town, postcode, country]
  return (
    <>
      <Facts
        facts={[
          ['Name', name],
          ['E-mail', email],
          ['Telephone', phone],
          ['Organisation', companyName],
          ['Address', lines.filter(Boolean).join(', ')],
          ['Purchase order', purchaseOrderNumber],
          ['VAT number', vatNumber],
        ]}
      />
      {vatNumber && checkVatNumber(vatNumber).result !== 'valid' && (
        <Notice kind="warning">
          <p>
            {vatNumber} does not look like a UK VAT number. Please check it: it will be on your
            invoice. You can go on all the same.
          </p>
        </Notice>
      )}
    </>
  )
}

function DelegateAnswers({ checkout: { lines, delegates } }: { checkout: CheckoutView }) {
  return groupSeats(lines, delegates).map(({ line, seats }) => (
    <div key={line.runId} className="answer-group">
      <h3>{line.courseTitle}</h3>
      <ol className="delegates">
        {seats.map(({ index, delegate }) => (
          <li key={index}>
            {delegate.name ?? <span className="soft">Name to follow</span>}
            {delegate.email && <span className="soft">, {delegate.email}</span>}
          </li>
        ))}
      </ol>
    </div>
  ))
}

function NeedsAnswers({ checkout: { lines, delegates, needs } }: { checkout: CheckoutView }) {
  const told = groupSeats(lines, delegates).flatMap(({ seats }) =>
    seats.flatMap(({ label, delegate }) => {
      const need = needs.find(
        (each) => each.runId === delegate.runId && each.seat === delegate.seat,
      )
      const text = [need?.dietary, need?.access].filter(Boolean).join('; ')
      return text ? [{ who: delegate.name ?? label, text }] : []
    }),
  )
  if (told.length === 0) return <p>Nothing</p>
  return (
    <ul>
      {told.map(({ who, text }) => (
        <li key={`${who} ${text}`}>
          {who}: {text}
        </li>
      ))}
    </ul>
  )
}
