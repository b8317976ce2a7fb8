import type { CheckoutStep } from '@lectern/shared/contract/checkout'

export const stepsInOrder = [
  'booker',
  'delegates',
  'needs',
  'check',
] as const satisfies CheckoutStep[]

/** What is free is booked on one page, at the address of this step. */
export const onlyStep = 'booker' satisfies CheckoutStep

/** What each step is called on its page, in the list of steps and in the summary. */
export const stepTitles: Record<CheckoutStep, string> = {
  booker: 'Who is booking?',
  delegates: 'Who is coming?',
  needs: 'Anything we should know?',
  check: 'Check and book',
}

export function stepAfter(step: CheckoutStep): CheckoutStep {
  return stepsInOrder[stepsInOrder.indexOf(step) + 1] ?? 'check'
}

export function stepBefore(step: CheckoutStep): CheckoutStep | null {
  return stepsInOrder[stepsInOrder.indexOf(step) - 1] ?? null
}

/** A step may be seen once all steps before it are answered. */
export function isOpenStep(step: CheckoutStep, nextStep: CheckoutStep): boolean {
  return stepsInOrder.indexOf(step) <= stepsInOrder.indexOf(nextStep)
}
