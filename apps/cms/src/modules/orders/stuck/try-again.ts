import type { DataFromCollectionSlug } from 'payload'

import { orSayItFailedAgain } from '../../../http/or-say-it-failed-again'
import { keepTrouble } from '../../../scheduler'
import { workOnItem, type WorkedOnSlug } from '../jobs/work-on-item'
import type { Shop } from '../shop'

/**
 * Does with one item at once what its job keeps failing at.
 *
 * @throws Refusal in words for whoever pressed, when it fails again.
 */
export async function tryAgain<Slug extends WorkedOnSlug>(
  shop: Shop,
  { collection, item }: { collection: Slug; item: DataFromCollectionSlug<Slug> },
): Promise<void> {
  const work = keepTrouble(shop.payload, { collection, item, now: shop.now }, () =>
    workOnItem[collection](shop, item),
  )
  await orSayItFailedAgain(work)
}
