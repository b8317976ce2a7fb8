import type { CheckoutLine } from '@lectern/shared/contract/checkout'
import type { Order } from '@lectern/shared/contract/payload-types'
import type { Party } from '@lectern/shared/orders/order-document'
import {
  cancellationDays,
  cancellationPeriodEnd,
  startsWithinPeriod,
} from '@lectern/shared/orders/cancellation-rights'
import { whenInFull } from '@lectern/shared/time/days-text'
import { dateText, deadlineText, momentText } from '@lectern/shared/time/moment-text'
import type { Payload } from 'payload'

import type { Details, LetterPart, Quote } from '@cms/mail/letter'
import { loadSender } from '@cms/mail/sender'
import { loadSeller } from '../../documents'
import { contentOf, isConsumerContract } from '../../orders'

/**
 * What the Consumer Contracts Regulations 2013 want confirmed on a durable medium (reg. 16, with the
 * information of Schedule 2): that a consumer may cancel, until when and how, the form for it, what
 * was asked for expressly, and the terms. All of it is in the e-mail, since a page can change.
 */
export async function consumerRights(payload: Payload, order: Order): Promise<LetterPart[]> {
  if (!isConsumerContract(order)) return []
  const contract = { order, ...(await loadTrader(payload)) }
  return [
    rightToCancel(contract),
    ...expressRequest(order),
    cancellationForm(contract),
    ...termsAgreed(order),
  ]
}

interface Trader {
  seller: Party
  contact: readonly string[]
}

interface Contract extends Trader {
  order: Order
}

async function loadTrader(payload: Payload): Promise<Trader> {
  const [seller, { contact }] = await Promise.all([loadSeller(payload), loadSender(payload)])
  return { seller, contact }
}

function rightToCancel({ order, seller, contact }: Contract): Details {
  const until = deadlineText(cancellationPeriodEnd(placedAt(order)).toISOString())
  return {
    kind: 'details',
    heading: 'Your right to cancel',
    lines: [
      `You may cancel this contract within ${cancellationDays} days without giving a reason. The period ends ${cancellationDays} days after the day on which it was made: you have until ${until}.`,
      `To cancel, tell us so in plain words, for example by e-mail, by telephone or by letter: ${traderWords({ seller, contact })}. You may use the form below, or “Cancel this booking” on the page of your booking, but you do not have to. It is enough that you send your message before the period is over.`,
      `If you cancel, we give back everything that you paid, without undue delay and no later than 14 days after the day on which you tell us. It goes back the way you paid, and costs you nothing.`,
    ],
  }
}

function expressRequest(order: Order): Details[] {
  const { declarations, lines } = contentOf(order)
  const early = startsWithinPeriod(lines, placedAt(order))
  if (!declarations?.expressRequest || early.length === 0) return []
  return [
    {
      kind: 'details',
      heading: 'What you asked for expressly',
      lines: [
        `On ${momentText(declarations.declaredAt)} you asked us to begin these courses before the ${cancellationDays} days are over, and said that you know what follows from it:`,
        ...early.map(courseWords),
        'If you cancel after a course has begun, you owe a part of its price, for what was given until you told us. Once a course has been given in full you can no longer cancel it.',
      ],
    },
  ]
}

/** Schedule 3, part B, as a text to be copied. */
function cancellationForm({ order, seller, contact }: Contract): Quote {
  const { lines, booker } = contentOf(order)
  return {
    kind: 'quote',
    heading: 'Model cancellation form',
    text: [
      '(Fill in this form and send it back only if you wish to cancel the contract.)',
      `To ${traderWords({ seller, contact })}:`,
      'I/We* hereby give notice that I/we* cancel my/our* contract for the supply of the following service:',
      ...lines.map(courseWords),
      `Booking ${order.reference}, ordered on ${dateText(placedAt(order).toISOString())}`,
      `Name of consumer(s): ${booker?.name ?? ''}`,
      'Address of consumer(s):',
      'Signature of consumer(s) (only if this form is sent on paper):',
      'Date:',
      '* Delete as appropriate.',
    ].join('\n'),
  }
}

function termsAgreed(order: Order): LetterPart[] {
  const { declarations } = contentOf(order)
  if (!declarations?.termsText) return []
  const heading = `The terms and conditions that you accepted on ${momentText(declarations.declaredAt)}`
  return [{ kind: 'quote', heading, text: declarations.termsText }]
}

function courseWords(line: CheckoutLine): string {
  return `${line.courseTitle}, ${whenInFull(line)}`
}

function traderWords({ seller, contact }: Trader): string {
  return [seller.name, ...seller.addressLines, ...contact].join(', ')
}

function placedAt({ placedAt: moment, createdAt }: Order): Date {
  return new Date(moment ?? createdAt)
}
