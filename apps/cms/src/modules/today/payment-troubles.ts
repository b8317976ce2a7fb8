import type { Payment } from '@lectern/shared/contract/payload-types'
import { formatPence } from '@lectern/shared/money/format'
import { leastCardPence, mostCardPence } from '@lectern/shared/orders/card-payment'
import type { PayloadRequest } from 'payload'

import { currentEnv } from '../../env'
import { findUnpayableDates, type UnpayableDate } from '../checkout'
import { whyNobodyPays } from '../../stripe'
import type { Task } from './task'

/** What keeps customers from paying. Each stays until it is over, since none passes by itself. */
export async function paymentTroubles(req: PayloadRequest, now: Date): Promise<Task[]> {
  const why = whyNobodyPays(currentEnv())
  return [
    ...(why ? [{ text: why, href: null, isTrouble: true }] : []),
    ...(await refusedPayment(req)),
    ...(await findUnpayableDates(req.payload, now)).map(priceTask),
  ]
}

/** Of the last payment that Stripe opened or refused to: the next one that it opens ends the trouble. */
async function refusedPayment(req: PayloadRequest): Promise<Task[]> {
  const { docs } = await req.payload.find({
    collection: 'payments',
    where: { or: [{ sessionId: { exists: true } }, { refusal: { exists: true } }] },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const [last] = docs
  return last?.refusal ? [refusalTask(last, last.refusal)] : []
}

function refusalTask({ id, error }: Payment, refusal: NonNullable<Payment['refusal']>): Task {
  const said = error ? `: “${error}”` : ''
  const text = {
    request: `Stripe refused the last payment${said}. Whoever wanted to pay was asked to contact you`,
    account: `Stripe takes no payments for this account or key${said}. Customers are asked to contact you until somebody has seen to it`,
  }[refusal]
  return { text, href: `/admin/collections/payments/${id}`, isTrouble: true }
}

function priceTask({ runId, label, grossPence, places, problem }: UnpayableDate): Task {
  const sum = formatPence(grossPence, 'unit-price')
  const what = places === 1 ? `costs ${sum}` : `comes to ${sum} for ${places} places`
  const why =
    problem === 'too-little'
      ? `cards take no less than ${formatPence(leastCardPence, 'total')}`
      : `cards take no more than ${formatPence(mostCardPence, 'total')}`
  return {
    text: `${label} ${what}, and ${why}: nobody can pay it. Change the price`,
    href: `/admin/collections/course-runs/${runId}`,
    isTrouble: true,
  }
}
