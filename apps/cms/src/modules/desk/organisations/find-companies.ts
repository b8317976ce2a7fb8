import type { Order } from '@lectern/shared/contract/payload-types'
import type { Payload, Where } from 'payload'

import { findPage } from '@cms/database/find-page'
import { companyForm } from '../../orders'
import { ofNobody } from './find-candidates'

const companiesPerPage = 20

/** Bookings of one company that belong to no organisation. */
export interface Company {
  companyKey: string
  count: number
  newest: Order
}

export interface CompaniesPage {
  companies: Company[]
  count: number
  page: number
  pageCount: number
}

/** Companies with bookings that belong to nobody, by name. */
export async function findCompanies(
  payload: Payload,
  { words, page }: { words: string; page: number },
): Promise<CompaniesPage> {
  const found = await payload.db.findDistinct({
    collection: 'orders',
    field: 'companyKey',
    where: { and: [...ofNobody, isSought(words)] },
    sort: 'companyKey',
    limit: companiesPerPage,
    page,
  })
  const companies = await Promise.all(
    found.values.map(({ companyKey }) => loadCompany(payload, String(companyKey))),
  )
  return {
    companies: companies.filter((company) => company !== null),
    count: found.totalDocs,
    page,
    pageCount: found.totalPages,
  }
}

/** `null` once all of them belong to somebody. */
export async function loadCompany(payload: Payload, companyKey: string): Promise<Company | null> {
  const { docs, count } = await findPage(payload, {
    collection: 'orders',
    where: ofCompany(companyKey),
    sort: ['-placedAt', 'id'],
    limit: 1,
  })
  const [newest] = docs
  return newest ? { companyKey, count, newest } : null
}

export function ofCompany(companyKey: string): Where {
  return { and: [{ companyKey: { equals: companyKey } }, ...ofNobody] }
}

function isSought(words: string): Where {
  const sought = companyForm(words)
  return sought ? { companyKey: { contains: sought } } : { companyKey: { exists: true } }
}
