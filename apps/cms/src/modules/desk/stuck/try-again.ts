import type { DataFromCollectionSlug } from 'payload'

import { refuseIfItFailsAgain } from '@cms/http/refuse-if-it-fails-again'
import { keepTrouble } from '@cms/scheduler'
import { workOnItem, type WorkedOnSlug } from '../../order-jobs'
import type { Context } from '../../orders'

/**
 * Does with one item at once what its job keeps failing at.
 *
 * @throws Refusal in words for whoever pressed, when it fails again.
 */
export async function tryAgain<Slug extends WorkedOnSlug>(
  context: Context,
  { collection, item }: { collection: Slug; item: DataFromCollectionSlug<Slug> },
): Promise<void> {
  const work = keepTrouble(context.payload, { collection, item, now: context.now }, () =>
    workOnItem[collection](context, item),
  )
  await refuseIfItFailsAgain(work)
}
