import type { WrittenDiscount } from '../content/discounts'
import { createDiscount } from '../factories/discount'
import type { World } from '../world'

/** What has been booked by now was booked without. */
export async function storeDiscounts(
  { payload, ids }: World,
  discounts: readonly WrittenDiscount[],
): Promise<void> {
  for (const { courses, ...written } of discounts) {
    const named = courses.map((course) => ids.findIn('course', course))
    await createDiscount(payload, { fromPlaces: null, ...written, courses: named })
  }
}
