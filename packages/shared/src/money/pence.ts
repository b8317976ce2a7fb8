declare const penceBrand: unique symbol

/** A whole number of pence sterling. Never pounds, never a fraction: 63700 is £637.00. */
export type Pence = number & { readonly [penceBrand]: true }

/** Throws a RangeError when the number is not a whole, exactly representable number of pence. */
export function pence(wholePence: number): Pence {
  if (!Number.isSafeInteger(wholePence)) {
    throw new RangeError(`${wholePence} is not a whole number of pence`)
  }
  return (wholePence === 0 ? 0 : wholePence) as Pence
}

export const zeroPence = pence(0)

export function addPence(...amounts: readonly Pence[]): Pence {
  return pence(amounts.reduce<number>((sum, amount) => sum + amount, 0))
}

export function subtractPence(from: Pence, amount: Pence): Pence {
  return pence(from - amount)
}

/** A price times a count: £33.33 × 3 is £99.99. */
export function multiplyPence(amount: Pence, count: number): Pence {
  return pence(amount * count)
}
