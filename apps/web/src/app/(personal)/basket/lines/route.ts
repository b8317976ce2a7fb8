import { addPlaces } from '@lectern/shared/basket/basket'
import { changeBasket } from '../../../../features/basket/change-basket'
import { placesTyped } from '../../../../features/basket/places-typed'
import { onFormPost, seeOther } from '../../../../forms/form-route'
import { paths } from '../../../../paths'

/** Adds places on a course date. */
export const POST = onFormPost(({ answers: { runId = '', count } }) =>
  changeBasket((basket) => addPlaces(basket, { runId, count: placesTyped(count) })),
)

export function GET(): Response {
  return seeOther(paths.basket)
}
