import { setPlaces } from '@lectern/shared/basket/basket'
import { changeBasket } from '../../../../../features/basket/change-basket'
import { placesTyped } from '../../../../../features/basket/places-typed'
import { onFormPost, seeOther } from '../../../../../forms/form-route'
import { paths } from '../../../../../paths'

/** Says how many places are wanted on a course date that is in the basket. */
export const POST = onFormPost<{ runId: string }>(({ answers: { count }, params: { runId } }) =>
  changeBasket((basket) => setPlaces(basket, { runId, count: placesTyped(count) })),
)

export function GET(): Response {
  return seeOther(paths.basket)
}
