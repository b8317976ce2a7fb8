import { paths } from '@lectern/shared/addresses/paths'
import { setPlaces } from '@lectern/shared/basket/basket'
import { changeBasket } from '@web/features/basket/change-basket'
import { placesTyped } from '@web/features/basket/places-typed'
import { onFormPost, seeOther } from '@web/forms/form-route'

/** Says how many places are wanted on a course date that is in the basket. */
export const POST = onFormPost<{ runId: string }>(({ answers: { count }, params: { runId } }) =>
  changeBasket((basket) => setPlaces(basket, { runId, count: placesTyped(count) })),
)

export function GET(): Response {
  return seeOther(paths.basket)
}
