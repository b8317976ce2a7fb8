import { describe, expect, it } from '@jest/globals'

import { addPence, multiplyPence, pence, subtractPence } from './pence'

describe('pence', () => {
  it('accepts whole numbers only', () => {
    expect(pence(63_700)).toBe(63_700)
    expect(() => pence(637.5)).toThrow(RangeError)
    expect(() => pence(Number.NaN)).toThrow(RangeError)
    expect(() => pence(2 ** 53)).toThrow(RangeError)
  })

  it('has no negative zero', () => {
    expect(Object.is(pence(-0), 0)).toBe(true)
  })

  it('adds, subtracts and multiplies', () => {
    expect(addPence(pence(63_700), pence(12_740))).toBe(76_440)
    expect(addPence()).toBe(0)
    expect(subtractPence(pence(76_440), pence(12_740))).toBe(63_700)
    expect(multiplyPence(pence(3_333), 3)).toBe(9_999)
    expect(() => multiplyPence(pence(3_333), 0.5)).toThrow(RangeError)
  })
})
