import type { Organisation } from '@lectern/shared/contract/payload-types'

import { Refusal } from '@cms/http/refusal'
import type { Context } from '../orders'
import { openPage } from '../organisations'

/** For which somebody books who has the link of one of its coordinators; `null` for a link that opens nothing. */
export async function findByLink(context: Context, token: string): Promise<Organisation | null> {
  try {
    return (await openPage(context, token)).organisation
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}
