import { paths } from '@lectern/shared/addresses/paths'
import { setPlaces } from '@lectern/shared/basket/basket'
import { changeBasket } from '@web/features/basket/change-basket'
import { onFormPost, seeOther } from '@web/forms/form-route'

/** Takes a course date out of the basket. */
export const POST = onFormPost<{ runId: string }>(({ params: { runId } }) =>
  changeBasket((basket) => setPlaces(basket, { runId, count: 0 })),
)

export function GET(): Response {
  return seeOther(paths.basket)
}
