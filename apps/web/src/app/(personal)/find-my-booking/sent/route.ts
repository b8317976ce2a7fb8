import { paths } from '@lectern/shared/addresses/paths'
import { takeLinksRequest } from '@web/features/orders/take-links-request'
import { onFormPost, seeOther } from '@web/forms/form-route'

export const POST = onFormPost(({ answers, request }) => takeLinksRequest(request, answers))

/** Somebody reloads, or comes back to, the form with its problems. */
export function GET(): Response {
  return seeOther(paths.findBooking)
}
