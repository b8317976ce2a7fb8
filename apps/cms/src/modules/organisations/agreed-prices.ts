import type { Organisation } from '@lectern/shared/contract/payload-types'
import type { Discount } from '@lectern/shared/discounts/discount'
import { pence } from '@lectern/shared/money/pence'
import type { Payload } from 'payload'

import { idOf } from '@cms/database/document-ids'
import { findOrganisation } from './find-organisation'

/** What was agreed with an organisation, by course; nothing for one that is in the trash. */
export async function loadAgreedPrices(
  payload: Payload,
  organisationId: string | null,
): Promise<(courseId: string) => Discount[]> {
  const found = organisationId ? await findOrganisation(payload, organisationId) : null
  return found && !found.deletedAt ? agreedPricesOf(found) : () => []
}

export function agreedPricesOf({ agreedPrices }: Organisation): (courseId: string) => Discount[] {
  const { percent, courses = [] } = agreedPrices ?? {}
  const ofAll: Discount[] = percent ? [{ kind: 'organisation', off: { percent } }] : []
  const fixed = (courses ?? []).map(({ course, netPence }) => ({
    courseId: idOf(course),
    discount: {
      kind: 'organisation' as const,
      off: { toPencePerPlace: pence(netPence) },
    },
  }))
  return (courseId) => [
    ...ofAll,
    ...fixed.filter((one) => one.courseId === courseId).map(({ discount }) => discount),
  ]
}

/** Whether anything was agreed at all. */
export function hasAgreedPrices({ agreedPrices }: Organisation): boolean {
  return Boolean(agreedPrices?.percent) || (agreedPrices?.courses ?? []).length > 0
}
