import type { Order } from '@lectern/shared/contract/payload-types'

import { findAll } from '../../src/database/find-all'
import { coordinatorLinkFor } from '../../src/modules/coordinator-page'
import { setOrganisation } from '../../src/modules/organisations'
import type { WrittenOrganisation } from '../content/organisations'
import { daysBefore } from '../dates'
import { createOrganisation } from '../factories/organisation'
import type { World } from '../world'
import { pastContext } from './past-context'

interface Written {
  organisations: readonly WrittenOrganisation[]
  /** Who has written them down. */
  by: string
}

/** Staff have written down, lately, who books again and again: what had been booked by then belongs to it. */
export async function storeOrganisations(
  { payload, now }: World,
  { organisations, by }: Written,
): Promise<void> {
  const at = new Date(daysBefore(now, 1, '09:30'))
  const placed = await findAll(payload, {
    collection: 'orders',
    where: { placedAt: { less_than: at.toISOString() } },
    sort: ['placedAt', 'id'],
  })
  const ids = new Map<string, string>()
  for (const { paidBy, coordinators, hasPage, ...written } of organisations) {
    const organisation = await createOrganisation(payload, {
      ...written,
      coordinators: [...coordinators],
      paidBy: (paidBy && ids.get(paidBy)) || null,
    })
    const { id } = organisation
    const [coordinator] = organisation.coordinators ?? []
    if (hasPage && coordinator) {
      await coordinatorLinkFor({ payload, now: at }, { organisation, coordinator, by })
    }
    ids.set(written.name, id)
    for (const order of placed.filter((each) => companyOf(each) === written.name)) {
      await setOrganisation(pastContext({ payload, stripe: null }, at), {
        order,
        organisationId: id,
        by,
      })
    }
  }
}

function companyOf({ booker }: Order): string | undefined {
  return (booker as { companyName?: string } | null)?.companyName
}
