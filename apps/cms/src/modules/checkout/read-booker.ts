import {
  bookerSchema,
  freeBookerSchema,
  type KeptBooker,
} from '@lectern/shared/contract/checkout-forms'
import type { Order } from '@lectern/shared/contract/payload-types'
import { fieldProblems } from '@lectern/shared/contract/problem'

import { Refusal } from '../../http/refusal'

/**
 * Who books, as far as this order has to know: for what is free a name and an e-mail address will do.
 *
 * @throws Refusal `invalid-fields`.
 */
export function readBooker({ grossPence }: Order, body: unknown): KeptBooker {
  const whole = bookerSchema.safeParse(body)
  if (whole.success) return whole.data
  const parsed =
    grossPence === 0 && !isForOrganisation(body) ? freeBookerSchema.safeParse(body) : whole
  if (parsed.success) return parsed.data
  throw new Refusal('invalid-fields', { fields: fieldProblems(parsed.error) })
}

function isForOrganisation(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'kind' in body && body.kind === 'business'
}
