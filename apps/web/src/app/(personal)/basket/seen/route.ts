import { acknowledgeChanges } from '../../../../features/basket/change-basket'
import { onFormPost, seeOther } from '../../../../forms/form-route'
import { paths } from '../../../../paths'

/** The visitor has read what changed. */
export const POST = onFormPost(() => acknowledgeChanges())

export function GET(): Response {
  return seeOther(paths.basket)
}
