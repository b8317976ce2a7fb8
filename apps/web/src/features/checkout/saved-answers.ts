import type { KeptBooker, Need } from '@lectern/shared/contract/checkout-forms'
import type { FormAnswers } from '../../forms/form-answers'
import type { CheckoutView } from '../../views/checkout'
import { hasNeedsField, type Seat } from './step-answers'

/** What was saved before, by the names of the form's fields. */
export function savedBooker(booker: KeptBooker | null): FormAnswers {
  if (!booker) return {}
  const { address, ...person } = booker
  const addressFields = Object.entries<string | undefined>(address ?? {}).map(
    ([name, value]) => [`address.${name}`, value] as const,
  )
  return onlyText({ ...person, ...Object.fromEntries<string | undefined>(addressFields) })
}

export function savedDelegates({
  delegates,
  delegatesSaved,
  bookerAttends,
  booker,
}: Pick<CheckoutView, 'delegates' | 'delegatesSaved' | 'bookerAttends' | 'booker'>): FormAnswers {
  // Who books for themselves most likely comes; nobody else is taken for granted.
  const attends = delegatesSaved ? bookerAttends : booker?.kind === 'individual'
  return onlyText({
    bookerAttends: attends ? 'yes' : undefined,
    ...Object.fromEntries(
      delegates.flatMap(({ name, email }, index) => [
        [`delegates.${index}.name`, name],
        [`delegates.${index}.email`, email],
      ]),
    ),
  })
}

export function savedNeeds({
  delegates,
  needs,
  needsSaved,
}: Pick<CheckoutView, 'delegates' | 'needs' | 'needsSaved'>): FormAnswers {
  return {
    ...(needsSaved && { [hasNeedsField]: needs.length > 0 ? 'yes' : 'no' }),
    ...needsByField({ delegates, needs }),
  }
}

/** Of each place, by its position among those of the order. */
export function needsByField({
  delegates,
  needs,
}: {
  delegates: readonly Seat[]
  needs: readonly Need[]
}): FormAnswers {
  return onlyText(
    Object.fromEntries(
      delegates.flatMap(({ runId, seat }, index) => {
        const need = needs.find((each) => each.runId === runId && each.seat === seat)
        return [
          [`needs.${index}.dietary`, need?.dietary],
          [`needs.${index}.access`, need?.access],
        ]
      }),
    ),
  )
}

function onlyText(fields: Record<string, unknown>): FormAnswers {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  )
}
