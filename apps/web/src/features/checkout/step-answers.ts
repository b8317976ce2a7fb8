import { bookerSchema, needsRequestSchema } from '@lectern/shared/contract/checkout'
import { delegatesRequestSchema } from '@lectern/shared/contract/checkout-forms'
import type { CheckoutStep } from '@lectern/shared/contract/checkout'
import { fieldProblems, type FieldProblem } from '@lectern/shared/contract/problem'
import type { z } from 'zod'
import type { FormAnswers } from '../../forms/form-answers'

/** A place on a course date, in the order in which the forms list them. */
export interface Seat {
  runId: string
  seat: number
}

export type ReadAnswers<Answers extends object = object> =
  { kind: 'good'; answers: Answers } | { kind: 'problems'; problems: FieldProblem[] }

/**
 * What a step's form says, checked by the contract's own rules. The names of the form's fields are
 * the paths of its answers (`delegates.0.name`), so a problem's path is the name of its field.
 */
export function readStepAnswers(
  step: Exclude<CheckoutStep, 'check'>,
  form: FormAnswers,
  seats: readonly Seat[],
): ReadAnswers {
  switch (step) {
    case 'booker':
      return check(bookerSchema, bookerOf(form))
    case 'delegates':
      return check(delegatesRequestSchema, {
        bookerAttends: form.bookerAttends === 'yes',
        delegates: delegatesOf(form, seats),
      })
    case 'needs':
      return readNeeds(form, seats)
    default:
      return step satisfies never
  }
}

export function delegatesOf(form: FormAnswers, seats: readonly Seat[]) {
  return seats.map(({ runId, seat }, index) => ({
    runId,
    seat,
    name: form[`delegates.${index}.name`],
    email: form[`delegates.${index}.email`],
  }))
}

/** What only a business fills in is hidden from others, and must not slip through. */
function bookerOf(form: FormAnswers) {
  const { kind, name, email, phone, companyName, purchaseOrderNumber, vatNumber } = form
  return {
    kind,
    name,
    email,
    phone,
    address: {
      line1: form['address.line1'],
      line2: form['address.line2'],
      town: form['address.town'],
      postcode: form['address.postcode'],
      country: form['address.country'],
    },
    ...(kind !== 'individual' && { companyName, purchaseOrderNumber, vatNumber }),
  }
}

/** By which "yes" or "no" is answered before anything else is asked. */
export const hasNeedsField = 'hasNeeds'

function readNeeds(form: FormAnswers, seats: readonly Seat[]): ReadAnswers {
  const needs = needsOf(form, seats)
  const isTyped = needs.some(({ dietary, access }) => dietary?.trim() || access?.trim())
  const answer = form[hasNeedsField]
  if (answer === 'no') return check(needsRequestSchema, { needs: seats })
  // Who can see the fields without answering, in an old browser, has answered by filling one in.
  if (isTyped) return check(needsRequestSchema, { needs })
  const message = answer === 'yes' ? 'Say what is needed, or choose “No”' : 'Choose “Yes” or “No”'
  return { kind: 'problems', problems: [{ path: hasNeedsField, message }] }
}

export function needsOf(form: FormAnswers, seats: readonly Seat[]) {
  return seats.map(({ runId, seat }, index) => ({
    runId,
    seat,
    dietary: form[`needs.${index}.dietary`],
    access: form[`needs.${index}.access`],
  }))
}

function check<Answers extends object>(
  schema: z.ZodType<Answers>,
  typed: unknown,
): ReadAnswers<Answers> {
  const parsed = schema.safeParse(typed)
  return parsed.success
    ? { kind: 'good', answers: parsed.data }
    : { kind: 'problems', problems: fieldProblems(parsed.error) }
}
