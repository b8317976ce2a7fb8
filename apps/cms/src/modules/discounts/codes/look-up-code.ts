import type { Discount as StoredDiscount } from '@lectern/shared/contract/payload-types'
import { codeLetters, comparedCode, isCode } from '@lectern/shared/discounts/code-letters'
import { codeProblemOf, type CodeProblem } from '@lectern/shared/discounts/code-problem'
import type { Discount } from '@lectern/shared/discounts/discount'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import type { Payload, Where } from 'payload'

import { idOf } from '@cms/database/document-ids'
import { toDiscount } from '../to-discount'
import { counterOf, customerCounterOf, usesOf } from './count-uses'

/** A code as it stands, whatever is to be booked with it. */
export interface CodeLookedUp {
  /** As it is written down; as it was typed where nobody knows it. */
  letters: string
  problem: CodeProblem | null
  /** `null` where nobody knows it. */
  known: { discountId: string; discount: Discount; courseIds: readonly string[] } | null
}

interface Asked {
  /** As somebody typed it, or the discount of an order. */
  code: { typed: string } | { discountId: string }
  /** Who books, once that is known. */
  email?: string | null | undefined
  now: Date
}

/** Whether a code holds now. Uses nothing up. */
export async function lookUpCode(payload: Payload, asked: Asked): Promise<CodeLookedUp> {
  const written = await findCode(payload, asked.code)
  const discount = written && toDiscount(written)
  if (!written || discount?.kind !== 'code') return unknown(asked.code)
  const left = await leftOf(payload, written, asked.email)
  const problem = codeProblemOf({
    isInUse: written.isInUse ?? false,
    from: written.from || null,
    until: written.until || null,
    today: calendarDayIn(asked.now),
    ...left,
    isForCourses: true,
  })
  const courseIds = (written.courses ?? []).map(idOf)
  return {
    letters: discount.letters,
    problem,
    known: { discountId: written.id, discount, courseIds },
  }
}

function unknown(code: Asked['code']): CodeLookedUp {
  return {
    letters: 'typed' in code ? codeLetters(code.typed) : '',
    problem: 'unknown',
    known: null,
  }
}

async function findCode(payload: Payload, code: Asked['code']): Promise<StoredDiscount | null> {
  if ('discountId' in code) return findWhere(payload, { id: { equals: code.discountId } })
  if (!isCode(code.typed)) return null
  return findWhere(payload, { codeKey: { equals: comparedCode(code.typed) } })
}

function findWhere(payload: Payload, where: Where): Promise<StoredDiscount | null> {
  return payload.db.findOne<StoredDiscount>({
    collection: 'discounts',
    where: {
      and: [where, { kind: { equals: 'code' } }, { deletedAt: { exists: false } }],
    },
  })
}

async function leftOf(
  payload: Payload,
  { id, usesInAll, usesPerCustomer }: StoredDiscount,
  email: string | null | undefined,
): Promise<{ left: number | null; leftForCustomer: number | null }> {
  const leftUnder = async (counter: string, limit: number | null | undefined) =>
    limit ? limit - (await usesOf(payload, counter)).length : null
  return {
    left: await leftUnder(counterOf(id), usesInAll),
    leftForCustomer: email ? await leftUnder(customerCounterOf(id, email), usesPerCustomer) : null,
  }
}
