import { codeLetters } from '@lectern/shared/discounts/code-letters'
import type { PayloadRequest } from 'payload'

import { visitorOf } from '../../http/rate-limits'
import { consumePoint, secondsUntilAllowed, type Limit } from '../../limits/limit'
import { lookUpCode, type CodeLookedUp } from '../discounts'

/** Codes that nobody knows, whoever asks: typed wrongly now and then, guessed by the thousand. */
const wrongCodes: Limit = { name: 'wrong-codes', points: 20, perSeconds: 3600 }

/** As `lookUpCode`, for visitors: whoever has tried many that nobody knows is told of none. */
export async function lookUpUnlessGuessed(
  { payload, headers }: PayloadRequest,
  { typed, now }: { typed: string; now: Date },
): Promise<CodeLookedUp> {
  const visitor = visitorOf(headers)
  const tooOften = { letters: codeLetters(typed), problem: 'too-often' as const, known: null }
  if (await secondsUntilAllowed(payload, wrongCodes, visitor)) return tooOften
  const code = await lookUpCode(payload, { code: { typed }, now })
  if (code.known) return code
  return (await consumePoint(payload, wrongCodes, visitor)) ? tooOften : code
}
