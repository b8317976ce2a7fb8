import { paths } from '@lectern/shared/addresses/paths'
import 'server-only'
import { purchaseOrderRequestSchema } from '@lectern/shared/contract/placed-order'
import { fieldProblems, type FieldProblem } from '@lectern/shared/contract/problem'
import { CmsUnavailableError } from '../../cms/client'
import { savePurchaseOrder } from '../../cms/orders'
import { answerWithPage } from '../../forms/answer-with-page'
import type { FormAnswers } from '../../forms/form-answers'
import { seeOther } from '../../forms/form-route'
import type { SubmissionTrouble } from '../../forms/submission'
import { purchaseOrderField } from './purchase-order-form'

interface PurchaseOrderAnswers {
  token: string
  answers: FormAnswers
  request: Request
}

/** Keeps the number of a purchase order; one that cannot be kept comes back as it was typed. */
export async function takePurchaseOrder(form: PurchaseOrderAnswers): Promise<Response> {
  const { token, answers } = form
  try {
    const parsed = purchaseOrderRequestSchema.safeParse({
      purchaseOrderNumber: answers[purchaseOrderField] ?? '',
    })
    if (!parsed.success) return await comesBack(form, { problems: fieldProblems(parsed.error) })
    const outcome = await savePurchaseOrder(token, parsed.data)
    if (outcome.kind === 'saved') return seeOther(paths.orderWithPurchaseOrder(token))
    if (outcome.reason === 'invalid-fields') {
      return await comesBack(form, { problems: outcome.fields })
    }
    if (outcome.reason === 'unavailable') return await comesBack(form, { trouble: 'unavailable' })
    return seeOther(paths.order(token))
  } catch (error) {
    if (!(error instanceof CmsUnavailableError)) throw error
    return comesBack(form, { trouble: 'unavailable' })
  }
}

function comesBack(
  { token, answers, request }: PurchaseOrderAnswers,
  { problems = [], trouble }: { problems?: readonly FieldProblem[]; trouble?: SubmissionTrouble },
): Promise<Response> {
  return answerWithPage(request, {
    path: paths.orderPurchaseOrder(token),
    status: trouble ? 503 : 400,
    submission: { answers, problems, ...(trouble && { trouble }) },
  })
}
