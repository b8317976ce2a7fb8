import { paths } from '@lectern/shared/addresses/paths'
import 'server-only'
import { readCheckout } from '../../cms/checkouts'
import { answerWithPage } from '../../forms/answer-with-page'
import type { FormAnswers } from '../../forms/form-answers'
import { seeOther } from '../../forms/form-route'
import { fillPlaces } from './fill-places'
import { groupSeats } from './seat-groups'

interface FillingForm {
  token: string
  answers: FormAnswers
  request: Request
}

/** Puts names into places and draws the form again: nothing is kept before it is sent. */
export async function takeFilling({ token, answers, request }: FillingForm): Promise<Response> {
  const checkout = await readCheckout(token)
  if (!checkout) return seeOther(paths.checkoutOf(token))
  const groups = groupSeats(checkout.lines, checkout.delegates)
  const filled = fillPlaces(
    answers,
    groups.map(({ seats }) => seats.map(({ index }) => index)),
  )
  return answerWithPage(request, {
    path: paths.checkoutPage(token, 'delegates'),
    status: filled.problems.length > 0 ? 400 : 200,
    submission: filled,
  })
}
