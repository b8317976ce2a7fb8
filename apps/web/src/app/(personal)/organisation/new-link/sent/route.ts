import { paths } from '@lectern/shared/addresses/paths'
import { takeOrganisationLinkRequest } from '@web/features/orders/take-links-request'
import { onFormPost, seeOther } from '@web/forms/form-route'

export const POST = onFormPost(({ answers, request }) =>
  takeOrganisationLinkRequest(request, answers),
)

/** Somebody reloads, or comes back to, the form with its problems. */
export function GET(): Response {
  return seeOther(paths.newOrganisationLink)
}
