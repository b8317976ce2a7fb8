import type { Order, Setting } from '@lectern/shared/contract/payload-types'
import type { Party } from '@lectern/shared/orders/order-document'
import { checkVatNumber, formatVatNumber } from '@lectern/shared/vat/vat-number'
import type { Payload } from 'payload'

import { contentOf } from '../orders'

/** The company as the settings have it today. */
export async function loadSeller(payload: Payload): Promise<Party> {
  const settings: Partial<Setting> | null = await payload.db.findGlobal({ slug: 'settings' })
  const { company, vat } = settings ?? {}
  const vatNumber = vat?.registered === false ? null : vat?.number
  return {
    name: company?.legalName ?? company?.tradingName ?? 'The company',
    addressLines: present([
      company?.address?.line1,
      company?.address?.line2,
      company?.address?.town,
      company?.address?.postcode,
    ]),
    ...(vatNumber && { vatNumber: readable(vatNumber) }),
    ...(company?.companyNumber && { companyNumber: company.companyNumber }),
  }
}

/** The company that books, or the person. */
export function customerOf(order: Order): Party {
  const { booker } = contentOf(order)
  if (!booker) return { name: order.customerName ?? 'The customer', addressLines: [] }
  const { address, companyName, vatNumber } = booker
  return {
    name: companyName ?? booker.name,
    ...(companyName && { contact: booker.name }),
    addressLines: present([
      address?.line1,
      address?.line2,
      address?.town,
      address?.postcode,
      address?.country,
    ]),
    ...(vatNumber && { vatNumber: readable(vatNumber) }),
  }
}

function readable(vatNumber: string): string {
  const check = checkVatNumber(vatNumber)
  return check.result === 'malformed' ? vatNumber : formatVatNumber(check.number)
}

function present(lines: (string | null | undefined)[]): string[] {
  return lines.filter((line) => typeof line === 'string' && line !== '') as string[]
}
