import { maxPlacesPerLine } from '@lectern/shared/basket/limits'
import type {
  CourseRun,
  Enquiry,
  Order,
  Organisation,
} from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { idOf } from '@cms/database/document-ids'
import { findAll } from '@cms/database/find-all'
import type { BegunOffer } from '../../offers'
import { contentOf } from '../../orders'

/** To the first coordinator who has an address, or else to the shared mailbox. */
export async function offerForOrganisation(_: Payload, of: Organisation): Promise<BegunOffer> {
  const { id, name, legalName, mailbox, coordinators, invoiceAddress } = of
  const coordinator = coordinators?.find(({ email }) => email)
  return {
    companyName: legalName ?? name,
    name: coordinator?.name ?? name,
    email: coordinator?.email ?? mailbox ?? '',
    phone: coordinator?.phone,
    ...(invoiceAddress && { address: invoiceAddress }),
    organisation: id,
  }
}

/** With the dates in-house that were made of it, at a price for the group. */
export async function offerForEnquiry(payload: Payload, enquiry: Enquiry): Promise<BegunOffer> {
  const { id, name, organisation, email, phone } = enquiry
  const runs = await findAll(payload, {
    collection: 'course-runs',
    where: { and: [{ enquiryId: { equals: id } }, { deletedAt: { exists: false } }] },
    sort: ['startsAt', 'id'],
  })
  const lines = runs.filter(({ status }) => status !== 'cancelled').map(inHouseLine)
  return { companyName: organisation || name, name, email, phone, enquiryId: id, lines }
}

function inHouseLine({ id, capacity }: CourseRun) {
  const places = Math.min(capacity, maxPlacesPerLine)
  const words = `In-house, up to ${places} people`
  return { run: id, places, netPence: null, priced: 'group' as const, words }
}

/** To whoever booked before. */
export async function offerForOrder(_: Payload, order: Order): Promise<BegunOffer> {
  const { booker } = contentOf(order)
  return {
    companyName: booker?.companyName ?? booker?.name ?? '',
    name: booker?.name ?? '',
    email: booker?.email ?? '',
    phone: booker?.phone,
    ...(booker?.address && { address: booker.address }),
    organisation: order.organisation ? idOf(order.organisation) : null,
  }
}
