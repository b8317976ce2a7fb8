import { paths } from '@lectern/shared/addresses/paths'
import 'server-only'
import { placedDelegatesRequestSchema } from '@lectern/shared/contract/placed-order'
import { fieldProblems, type FieldProblem } from '@lectern/shared/contract/problem'
import { CmsUnavailableError } from '../../cms/client'
import { readPlacedOrder, savePlacedDelegates } from '../../cms/orders'
import { answerWithPage } from '../../forms/answer-with-page'
import type { FormAnswers } from '../../forms/form-answers'
import { seeOther } from '../../forms/form-route'
import type { SubmissionTrouble } from '../../forms/submission'
import { delegatesOf, needsOf } from '../checkout/step-answers'

interface DelegatesForm {
  token: string
  answers: FormAnswers
  request: Request
}

/** Keeps who comes, for the places whose names can still be changed. */
export async function takePlacedDelegates(form: DelegatesForm): Promise<Response> {
  const { token, answers } = form
  try {
    const order = await readPlacedOrder(token)
    if (!order) return seeOther(paths.order(token))
    const { bookings } = order
    const parsed = placedDelegatesRequestSchema.safeParse({
      delegates: delegatesOf(answers, bookings),
      needs: needsOf(answers, bookings),
    })
    if (!parsed.success) return await comesBack(form, { problems: fieldProblems(parsed.error) })
    // Checked as a whole, so that problems carry the numbers of the form's fields.
    const isEditable = (_: object, index: number) => bookings[index]?.isEditable
    const outcome = await savePlacedDelegates(token, {
      delegates: parsed.data.delegates.filter(isEditable),
      needs: parsed.data.needs?.filter(isEditable),
    })
    if (outcome.kind === 'refused' && outcome.reason === 'invalid-fields') {
      return await comesBack(form, { problems: outcome.fields })
    }
    const isSaved = outcome.kind !== 'refused'
    return seeOther(isSaved ? paths.orderWithSavedNames(token) : paths.order(token))
  } catch (error) {
    if (!(error instanceof CmsUnavailableError)) throw error
    return comesBack(form, { trouble: 'unavailable' })
  }
}

function comesBack(
  { token, answers, request }: DelegatesForm,
  { problems = [], trouble }: { problems?: readonly FieldProblem[]; trouble?: SubmissionTrouble },
): Promise<Response> {
  return answerWithPage(request, {
    path: paths.orderDelegates(token),
    status: trouble ? 503 : 400,
    submission: { answers, problems, ...(trouble && { trouble }) },
  })
}
