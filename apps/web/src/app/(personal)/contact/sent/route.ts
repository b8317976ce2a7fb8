import { paths } from '@lectern/shared/addresses/paths'
import { takeEnquiry } from '@web/features/enquiries/take-enquiry'
import { onFormPost, seeOther } from '@web/forms/form-route'

export const POST = onFormPost(({ answers, request }) => takeEnquiry(request, answers))

/** Somebody reloads, or comes back to, the form with its problems. */
export function GET(): Response {
  return seeOther(paths.contact)
}
