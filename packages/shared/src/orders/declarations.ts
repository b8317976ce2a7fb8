import { startsWithinPeriod, type RunTimes } from './cancellation-rights'

export const declarations = ['terms', 'expressRequest'] as const
export type Declaration = (typeof declarations)[number]

/**
 * What somebody has to declare before "Book and pay". An individual whose course starts within the
 * 14 days must ask for it expressly (reg. 36 of the 2013 Regulations); who pays nothing owes nothing.
 */
export function requiredDeclarations(order: {
  bookerKind: 'individual' | 'business'
  isFree: boolean
  runs: readonly RunTimes[]
  now: Date
}): Declaration[] {
  const isHurried =
    order.bookerKind === 'individual' &&
    !order.isFree &&
    startsWithinPeriod(order.runs, order.now).length > 0
  return isHurried ? ['terms', 'expressRequest'] : ['terms']
}
