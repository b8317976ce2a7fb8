import { paths } from '@lectern/shared/addresses/paths'
import { checkOut } from '@web/features/checkout/check-out'
import { onFormPost, seeOther } from '@web/forms/form-route'

export const POST = onFormPost(({ answers: { attemptKey = '', code } }) =>
  checkOut({ attemptKey, code }),
)

export function GET(): Response {
  return seeOther(paths.basket)
}
