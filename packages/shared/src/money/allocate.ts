import { pence, type Pence } from './pence'

/**
 * Splits an amount into shares in proportion to weights, by largest remainder: the shares always sum
 * to the amount, each is within a penny of its exact part, and a weight of 0 gets nothing. Equal
 * remainders go to the earlier share. £0.40 over weights 199 and 3 is 39p and 1p.
 *
 * Weights are whole numbers of 0 or more with at least one above 0; a RangeError otherwise.
 */
export function allocate(amount: Pence, weights: readonly number[]): Pence[] {
  const wholeWeights = weights.map(toWeight)
  const weightSum = wholeWeights.reduce((sum, weight) => sum + weight, 0n)
  if (weightSum === 0n) {
    throw new RangeError('An amount cannot be split over weights that sum to nothing')
  }
  const parts = wholeWeights.map((weight, index) => exactPart({ amount, weight, weightSum, index }))
  const withExtraPenny = largestRemainders(parts, Math.abs(amount))
  const sign = amount < 0 ? -1 : 1
  return parts.map((part) =>
    pence(sign * (part.wholePence + (withExtraPenny.has(part.index) ? 1 : 0))),
  )
}

interface Part {
  index: number
  wholePence: number
  remainder: bigint
}

function toWeight(weight: number): bigint {
  if (!Number.isSafeInteger(weight) || weight < 0) {
    throw new RangeError(`${weight} is not a weight: weights are whole numbers of 0 or more`)
  }
  return BigInt(weight)
}

/** In BigInt, because pence times weight can be larger than a number holds exactly. */
function exactPart(of: { amount: Pence; weight: bigint; weightSum: bigint; index: number }): Part {
  const product = BigInt(Math.abs(of.amount)) * of.weight
  return {
    index: of.index,
    wholePence: Number(product / of.weightSum),
    remainder: product % of.weightSum,
  }
}

function largestRemainders(parts: readonly Part[], amount: number): Set<number> {
  const handedOut = parts.reduce((sum, part) => sum + part.wholePence, 0)
  // Sorting keeps equal ones in their order: the earlier gets the odd penny.
  const byRemainder = parts.toSorted((a, b) =>
    a.remainder === b.remainder ? 0 : a.remainder < b.remainder ? 1 : -1,
  )
  return new Set(byRemainder.slice(0, amount - handedOut).map((part) => part.index))
}
