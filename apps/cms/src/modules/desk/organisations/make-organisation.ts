import type { Organisation } from '@lectern/shared/contract/payload-types'
import type { Order } from '@lectern/shared/contract/payload-types'
import type { PayloadRequest } from 'payload'

import { Refusal } from '@cms/http/refusal'
import { companyForm, contentOf, type Context } from '../../orders'
import { claimOrders, type Claimed } from './claim-orders'
import { loadCompany, ofCompany } from './find-companies'

/** In one press; the rest is found beside the organisation as bookings that may be theirs. */
export const mostAtOnce = 100

interface Making {
  companyKey: string
  name: string
  by: string
  req: PayloadRequest
}

/**
 * Makes an organisation of a company in past orders, with what its newest booking says of it, and says of
 * its bookings that they are its own.
 *
 * @throws Refusal when there are none left, or there is an organisation of that name.
 */
export async function makeOrganisation(
  context: Context,
  { companyKey, name, by, req }: Making,
): Promise<Claimed & { organisation: Organisation }> {
  const { payload } = context
  const company = await loadCompany(payload, companyKey)
  if (!company) throw nothingLeft
  await refuseSameName(req, name)
  const organisation = await payload.create({
    collection: 'organisations',
    data: { name, ...knownOf(company.newest) },
    req,
    overrideAccess: false,
    depth: 0,
  })
  const { docs } = await payload.db.find<Order>({
    collection: 'orders',
    where: ofCompany(companyKey),
    sort: ['-placedAt', 'id'],
    limit: mostAtOnce,
    pagination: false,
  })
  const orderIds = docs.map(({ id }) => id)
  const claimed = await claimOrders(context, { orderIds, organisationId: organisation.id, by })
  return { ...claimed, organisation }
}

/** Its VAT number is left to staff, since an organisation's is checked and a booking's is not. */
function knownOf(newest: Order): Partial<Pick<Organisation, 'invoiceAddress' | 'coordinators'>> {
  const { booker } = contentOf(newest)
  if (!booker) return {}
  const { name, email, phone, address } = booker
  return {
    ...(address && { invoiceAddress: address }),
    coordinators: [{ name, ...(email && { email }), ...(phone && { phone }) }],
  }
}

async function refuseSameName({ payload }: PayloadRequest, name: string): Promise<void> {
  const [first = ''] = name.split(/\s+/)
  const { docs } = await payload.db.find<Organisation>({
    collection: 'organisations',
    where: { or: [{ name: { like: first } }, { legalName: { like: first } }] },
    pagination: false,
    limit: 0,
  })
  const same = docs.find((each) =>
    [each.name, each.legalName].some((called) => companyForm(called) === companyForm(name)),
  )
  if (!same) return
  throw new Refusal('invalid-fields', {
    message: `There is an organisation called ${same.name} already. Open it: these bookings are shown there.`,
  })
}

const nothingLeft = new Refusal('invalid-fields', {
  message: 'These bookings belong to somebody by now. Load the page again.',
})
