import { visitTyped } from '@lectern/shared/basket/additions'
import { addToBasket } from '../../../../features/basket/change-basket'
import { placesTyped } from '../../../../features/basket/places-typed'
import { onFormPost, seeOther } from '../../../../forms/form-route'
import { paths } from '../../../../paths'

/** Adds places on a course date. */
export const POST = onFormPost(({ answers: { runId = '', count, visit } }) =>
  addToBasket({ runId, count: placesTyped(count), visit: visitTyped(visit) }),
)

export function GET(): Response {
  return seeOther(paths.basket)
}
