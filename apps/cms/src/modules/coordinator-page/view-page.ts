import type { CoordinatorPage, CoordinatorPages } from '@lectern/shared/contract/coordinator-page'
import type { Refund } from '@lectern/shared/contract/payload-types'
import { addPence, pence } from '@lectern/shared/money/pence'

import { findAll } from '@cms/database/find-all'
import type { Context } from '../orders'
import { owedBy } from '../owed'
import { findBookingsOf } from './find-bookings-of'
import { findCertificatesOf } from './find-certificates-of'
import type { OpenedPage } from '../organisations'

/** Of money that is on its way, at most so many are listed. */
const mostRefunds = 100

/** What an organisation has booked and who has certificates by it, page by page, and what is open between it and us. */
export async function viewPage(
  context: Context,
  { link, organisation, coordinator }: OpenedPage,
  pages: CoordinatorPages,
): Promise<CoordinatorPage> {
  const { id, name } = organisation
  return {
    coordinatorName: coordinator.name,
    organisationName: name,
    until: link.until,
    ...(await findBookingsOf(context, { organisationId: id, pages })),
    people: await findCertificatesOf(context, { organisationId: id, page: pages.people }),
    owed: await findOwed(context, id),
    refundsDue: await findRefundsDue(context, id),
    paymentsInQuestion: await findPaymentsInQuestion(context, id),
  }
}

/** Nothing of what the law would let us add: nobody is charged it here. */
async function findOwed(
  context: Context,
  organisationId: string,
): Promise<CoordinatorPage['owed']> {
  const { lines, paidTooMuchPence } = await owedBy(context, organisationId)
  const invoices = lines.flatMap(({ invoice, orderReference, daysLate, openPence }) =>
    invoice
      ? [
          {
            ...{ number: invoice.number, reference: orderReference, dueOn: invoice.dueOn },
            ...{ daysLate, openPence },
          },
        ]
      : [],
  )
  const openPence = addPence(...invoices.map((invoice) => invoice.openPence))
  return { openPence, invoices, paidTooMuchPence }
}

async function findRefundsDue(
  { payload }: Context,
  organisationId: string,
): Promise<CoordinatorPage['refundsDue']> {
  const { docs } = await payload.db.find<Refund>({
    collection: 'refunds',
    where: {
      and: [
        { 'belongsTo.organisation': { equals: organisationId } },
        { status: { in: ['planned', 'claimed', 'by-hand', 'failed'] } },
        { backPence: { greater_than: 0 } },
      ],
    },
    sort: ['createdAt', 'id'],
    limit: mostRefunds,
    pagination: false,
  })
  const orders = await findAll(payload, {
    collection: 'orders',
    where: { id: { in: docs.map(({ orderId }) => orderId) } },
  })
  const referenceOf = new Map(orders.map(({ id, reference }) => [id, reference]))
  return docs.map(({ orderId, backPence, createdAt, status }) => ({
    reference: referenceOf.get(orderId) ?? '',
    grossPence: pence(backPence),
    requestedAt: createdAt,
    hasFailed: status === 'failed',
  }))
}

async function findPaymentsInQuestion(
  { payload }: Context,
  organisationId: string,
): Promise<string[]> {
  const stopped = await findAll(payload, {
    collection: 'orders',
    where: {
      and: [{ organisation: { equals: organisationId } }, { state: { equals: 'stopped' } }],
    },
    sort: ['placedAt', 'id'],
  })
  return stopped.map(({ reference }) => reference)
}
