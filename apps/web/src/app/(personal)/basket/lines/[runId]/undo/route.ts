import { paths } from '@lectern/shared/addresses/paths'
import { undoAdding } from '@web/features/basket/change-basket'
import { onFormPost, seeOther } from '@web/forms/form-route'

/** Takes out again what the last press of "Book" on a course date put in. */
export const POST = onFormPost<{ runId: string }>(({ params: { runId } }) => undoAdding(runId))

export function GET(): Response {
  return seeOther(paths.basket)
}
