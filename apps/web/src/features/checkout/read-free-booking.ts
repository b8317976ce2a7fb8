import type { PaymentRequest } from '@lectern/shared/contract/checkout'
import {
  freeBookerSchema,
  type DelegatesRequest,
  type KeptBooker,
  type NeedsRequest,
} from '@lectern/shared/contract/checkout-forms'
import { fieldProblems, type FieldProblem } from '@lectern/shared/contract/problem'
import type { FormAnswers } from '../../forms/form-answers'
import type { CheckoutView } from '../../views/checkout'
import { readDeclarations } from './read-declarations'
import { readStepAnswers } from './step-answers'

export interface FreeBooking {
  booker: KeptBooker
  delegates: DelegatesRequest
  needs: NeedsRequest
  payment: PaymentRequest
}

export type FreeBookingRead =
  { kind: 'good'; booking: FreeBooking } | { kind: 'problems'; problems: FieldProblem[] }

type Free = Pick<CheckoutView, 'delegates' | 'requiredDeclarations'>

/** The one form of what is free; all that is wrong with it is said at once. Whoever books comes. */
export function readFreeBooking(answers: FormAnswers, checkout: Free): FreeBookingRead {
  const { name, email } = answers
  const booker = freeBookerSchema.safeParse({ kind: 'individual', name, email })
  const needs = readStepAnswers('needs', answers, checkout.delegates)
  const declared = readDeclarations(answers, checkout)
  if (booker.success && needs.kind === 'good' && declared.kind === 'good') {
    const delegates = { bookerAttends: true, delegates: checkout.delegates }
    const said = { booker: booker.data, needs: needs.answers as NeedsRequest }
    return { kind: 'good', booking: { ...said, delegates, payment: declared.request } }
  }
  return {
    kind: 'problems',
    problems: [
      ...(booker.success ? [] : fieldProblems(booker.error)),
      ...(needs.kind === 'problems' ? needs.problems : []),
      ...(declared.kind === 'problems' ? declared.problems : []),
    ],
  }
}
