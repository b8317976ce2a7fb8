import { paths } from '@lectern/shared/addresses/paths'
import { visitTyped } from '@lectern/shared/basket/additions'
import { addToBasket } from '@web/features/basket/change-basket'
import { placesTyped } from '@web/features/basket/places-typed'
import { onFormPost, seeOther } from '@web/forms/form-route'

/** Adds places on a course date. */
export const POST = onFormPost(({ answers: { runId = '', count, visit } }) =>
  addToBasket({ runId, count: placesTyped(count), visit: visitTyped(visit) }),
)

export function GET(): Response {
  return seeOther(paths.basket)
}
