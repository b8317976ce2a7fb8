import type { CoordinatorLink, Organisation } from '@lectern/shared/contract/payload-types'

import { Refusal } from '@cms/http/refusal'
import type { Context } from '../../orders'
import { findOrganisation } from '../find-organisation'
import { coordinatorLinks, hasEnded, isOf, type Coordinator } from './coordinator-links'

export interface OpenedPage {
  link: CoordinatorLink
  organisation: Organisation
  coordinator: Coordinator
}

/**
 * What a link opens: one organisation, for one coordinator.
 *
 * @throws Refusal `not-found` for what was not made here, `link-expired` when its time is over, `organisation-gone`
 *   when there is no such organisation any more, `link-ended` when staff ended it, another took its place, or its
 *   coordinator is none any more or has another address.
 */
export async function openPage({ payload, now }: Context, token: string): Promise<OpenedPage> {
  const opened = await coordinatorLinks.findByToken(payload, token)
  if (opened.found !== 'link') {
    throw new Refusal(opened.found === 'unknown' ? 'not-found' : 'link-ended')
  }
  const { link } = opened
  const organisation = await findOrganisation(payload, link.organisationId)
  if (!organisation || organisation.deletedAt) throw new Refusal('organisation-gone')
  const coordinator = organisation.coordinators?.find((each) => isOf(link, each))
  if (!coordinator) throw new Refusal('link-ended')
  if (hasEnded(link, now)) throw new Refusal('link-expired')
  return { link, organisation, coordinator }
}
