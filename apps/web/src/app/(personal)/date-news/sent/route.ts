import { paths } from '@lectern/shared/addresses/paths'
import { takeNewsRequest } from '@web/features/date-news/take-news-request'
import { onFormPost, seeOther } from '@web/forms/form-route'

export const POST = onFormPost(({ answers, request }) => takeNewsRequest(request, answers))

/** Somebody reloads, or comes back to, the form with its problems. */
export function GET(): Response {
  return seeOther(paths.dateNews)
}
