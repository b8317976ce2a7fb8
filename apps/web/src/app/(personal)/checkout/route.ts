import { checkOut } from '../../../features/checkout/check-out'
import { onFormPost, seeOther } from '../../../forms/form-route'
import { paths } from '../../../paths'

export const POST = onFormPost(({ answers: { attemptKey = '' } }) => checkOut(attemptKey))

export function GET(): Response {
  return seeOther(paths.basket)
}
