import type { Invoice, Order, Organisation } from '@lectern/shared/contract/payload-types'
import type { Reminder } from '@lectern/shared/on-account/reminders'
import type { OrderDocument } from '@lectern/shared/orders/order-document'
import { dateText } from '@lectern/shared/time/moment-text'

import { isSameAddress } from '@cms/mail/plain-address'
import type { LetterPart } from '@cms/mail/letter'
import { contentOf, money, type Context } from '../../orders'
import { queueEmail } from '../queue-email'
import { orderButton } from './letter-parts'

interface Unpaid {
  order: Order
  invoice: Invoice
  openPence: number
  /** That it belongs to. */
  organisation: Organisation | null
}

/** To whoever booked, and to the mailbox of the organisation. Each letter goes out once for an invoice. */
export async function queueReminderEmails(
  context: Context,
  { reminder, ...of }: Unpaid & { reminder: Reminder },
): Promise<void> {
  const { order, organisation } = of
  const { booker } = contentOf(order)
  const { subject, text } = wordsOf(reminder, of)
  const parts = [text, ...howToPay(of), paidMeanwhile]
  if (booker) {
    await queueEmail(context, {
      order,
      email: {
        name: `reminder/${reminder}`,
        to: booker.email,
        subject,
        parts: [`Hello ${booker.name},`, ...parts, orderButton(order)],
      },
    })
  }
  const mailbox = organisation?.mailbox
  // Without the link to the booking, with which whoever has it could change who comes.
  if (mailbox && !(booker && isSameAddress(mailbox, booker.email))) {
    await queueEmail(context, {
      order,
      email: {
        name: `reminder/${reminder}/mailbox`,
        to: mailbox,
        subject,
        parts: ['Hello,', ...parts],
      },
    })
  }
}

function wordsOf(reminder: Reminder, { order, invoice, openPence }: Unpaid) {
  const { number } = invoice
  const due = dateText(invoice.dueOn ?? '')
  const what = `Of our invoice ${number} for your booking ${order.reference}, ${money(openPence)}`
  const words: Record<Reminder, { subject: string; text: string }> = {
    soon: {
      subject: `Invoice ${number} is due on ${due}`,
      text: `${what} is open. It is due on ${due}.`,
    },
    late: {
      subject: `Invoice ${number} was due on ${due}`,
      text: `${what} is still open. It was due on ${due}; perhaps it was overlooked. Please pay it in the next days.`,
    },
    last: {
      subject: `Invoice ${number} is three weeks overdue`,
      text: `${what} is open, though it was due on ${due}. Please pay it now, or answer this e-mail and tell us when we can expect it.`,
    },
  }
  return words[reminder]
}

/** As the invoice has it. */
function howToPay({ invoice }: Unpaid): LetterPart[] {
  const { howToPay: lines = [] } = invoice.content as unknown as OrderDocument
  if (lines.length === 0) return []
  const give = `Please give the number ${invoice.number}.`
  return [{ kind: 'details', heading: 'How to pay', lines: [...lines, give] }]
}

const paidMeanwhile = 'If you have paid it in the last days, there is nothing to do.'
