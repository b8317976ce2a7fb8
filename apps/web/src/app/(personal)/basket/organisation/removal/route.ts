import { paths } from '@lectern/shared/addresses/paths'
import { bookForNobodyElse } from '@web/features/basket/change-basket'
import { onFormPost, seeOther } from '@web/forms/form-route'

export const POST = onFormPost(() => bookForNobodyElse())

export function GET(): Response {
  return seeOther(paths.basket)
}
