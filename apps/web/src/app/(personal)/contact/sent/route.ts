import { takeEnquiry } from '../../../../features/enquiries/take-enquiry'
import { onFormPost, seeOther } from '../../../../forms/form-route'
import { paths } from '../../../../paths'

export const POST = onFormPost(({ answers, request }) => takeEnquiry(request, answers))

/** Somebody reloads, or comes back to, the form with its problems. */
export function GET(): Response {
  return seeOther(paths.contact)
}
