import { paths } from '@lectern/shared/addresses/paths'
import { applyCode } from '@web/features/basket/change-basket'
import { onFormPost, seeOther } from '@web/forms/form-route'

/** Takes a code that makes what is in the basket cheaper. */
export const POST = onFormPost(({ answers: { code = '' } }) => applyCode(code))

export function GET(): Response {
  return seeOther(paths.basket)
}
