import { paymentRequestSchema, type PaymentRequest } from '@lectern/shared/contract/checkout'
import { fieldProblems, type FieldProblem } from '@lectern/shared/contract/problem'
import type { FormAnswers } from '../../forms/form-answers'
import type { CheckoutView } from '../../views/checkout'

export type Declared =
  { kind: 'good'; request: PaymentRequest } | { kind: 'problems'; problems: FieldProblem[] }

/** What was agreed to, and at which total; all that is missing is said at once. */
export function readDeclarations(
  answers: FormAnswers,
  { requiredDeclarations }: Pick<CheckoutView, 'requiredDeclarations'>,
): Declared {
  const expressRequest = answers['declarations.expressRequest'] === 'yes'
  const parsed = paymentRequestSchema.safeParse({
    agreedGrossPence: penceTyped(answers.agreedGrossPence),
    declarations: { terms: answers['declarations.terms'] === 'yes', expressRequest },
  })
  const problems = [
    ...(requiredDeclarations.includes('expressRequest') && !expressRequest
      ? [expressRequestMissing]
      : []),
    ...(parsed.success ? [] : fieldProblems(parsed.error)),
  ]
  return parsed.success && problems.length === 0
    ? { kind: 'good', request: parsed.data }
    : { kind: 'problems', problems }
}

const expressRequestMissing: FieldProblem = {
  path: 'declarations.expressRequest',
  message: 'Ask for the course to begin before the 14 days are over, or choose a later date',
}

function penceTyped(digits: string | undefined): number | undefined {
  return /^\d{1,12}$/.test(digits ?? '') ? Number(digits) : undefined
}
