import { undoAdding } from '../../../../../../features/basket/change-basket'
import { onFormPost, seeOther } from '../../../../../../forms/form-route'
import { paths } from '../../../../../../paths'

/** Takes out again what the last press of "Book" on a course date put in. */
export const POST = onFormPost<{ runId: string }>(({ params: { runId } }) => undoAdding(runId))

export function GET(): Response {
  return seeOther(paths.basket)
}
