import { paths } from '@lectern/shared/addresses/paths'
import 'server-only'
import type { FieldProblem } from '@lectern/shared/contract/problem'
import { CmsUnavailableError } from '../../cms/client'
import { movePlaces, readPlacedOrder } from '../../cms/orders'
import { answerWithPage } from '../../forms/answer-with-page'
import type { FormAnswers } from '../../forms/form-answers'
import { seeOther } from '../../forms/form-route'
import type { SubmissionTrouble } from '../../forms/submission'
import type { PlacedOrderView } from '../../views/checkout'
import { fromField, placeField, toField } from './move-fields'

interface MoveForm {
  token: string
  answers: FormAnswers
  request: Request
}

/** Moves the places that are ticked to the date that is chosen. */
export async function takeMove(form: MoveForm): Promise<Response> {
  const { token, answers } = form
  try {
    const order = await readPlacedOrder(token)
    if (!order) return seeOther(paths.order(token))
    const from = answers[fromField] ?? ''
    const toRunId = answers[toField(from)]
    const chosen = chosenPlaces(order, form)
    const problems = missing(order, { from, toRunId, count: chosen.length })
    if (problems.length > 0 || !toRunId) return await comesBack(form, { problems })
    const outcome = await movePlaces(token, { places: chosen, toRunId })
    if (outcome.kind === 'moved') return seeOther(paths.orderWithMovedPlaces(token))
    if (outcome.reason !== 'invalid-fields') return seeOther(paths.order(token))
    return await comesBack(form, {
      problems: outcome.fields.map(({ message }) => ({ path: toField(from), message })),
    })
  } catch (error) {
    if (!(error instanceof CmsUnavailableError)) throw error
    return comesBack(form, { trouble: 'unavailable' })
  }
}

function chosenPlaces({ bookings }: PlacedOrderView, { answers }: MoveForm) {
  return bookings
    .filter((_, index) => answers[placeField(index)] === 'yes')
    .map(({ runId, seat }) => ({ runId, seat }))
}

function missing(
  { bookings }: PlacedOrderView,
  { from, toRunId, count }: { from: string; toRunId: string | undefined; count: number },
): FieldProblem[] {
  const first = bookings.findIndex(
    ({ date, movableUntil }) => date.runId === from && movableUntil !== undefined,
  )
  return [
    ...(count === 0 ? [{ path: placeField(first), message: 'Tick who moves' }] : []),
    ...(toRunId ? [] : [{ path: toField(from), message: 'Choose the date to move to' }]),
  ]
}

function comesBack(
  { token, answers, request }: MoveForm,
  { problems = [], trouble }: { problems?: readonly FieldProblem[]; trouble?: SubmissionTrouble },
): Promise<Response> {
  return answerWithPage(request, {
    path: paths.orderMove(token),
    status: trouble ? 503 : 400,
    submission: { answers, problems, ...(trouble && { trouble }) },
  })
}
