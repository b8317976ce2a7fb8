import { paths } from '@lectern/shared/addresses/paths'
import { acknowledgeChanges } from '@web/features/basket/change-basket'
import { onFormPost, seeOther } from '@web/forms/form-route'

/** The visitor has read what changed. */
export const POST = onFormPost(() => acknowledgeChanges())

export function GET(): Response {
  return seeOther(paths.basket)
}
