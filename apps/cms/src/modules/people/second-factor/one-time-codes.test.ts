import { describe, expect, it } from '@jest/globals'

import { newSecret, stepOfCode } from './one-time-codes'
import { newRecoveryCodes, plainRecoveryCode } from './recovery-codes'
import { seal, unseal } from './sealed'

/** “12345678901234567890” in base32, and its last six figures at these seconds: RFC 6238, appendix B. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const inStandard: [number, string][] = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_234_567_890, '005924'],
  [20_000_000_000, '353130'],
]
const at = (seconds: number) => new Date(seconds * 1000)

describe('a code of an app', () => {
  it.each(inStandard)('is the one of the standard at %d seconds', (seconds, code) => {
    expect(stepOfCode(code, { secret, now: at(seconds) })).toBe(Math.floor(seconds / 30))
  })

  it.each([
    [-60, null],
    [-30, 2],
    [30, 2],
    [60, null],
  ])('may be off by one step: %d seconds', (late, step) => {
    // Where the step begins.
    expect(stepOfCode('359152', { secret, now: at(60 + late) })).toBe(step)
  })

  it('is six figures, spaces apart, and of its own secret', () => {
    const now = at(59)
    expect(stepOfCode(' 287 082 ', { secret, now })).toBe(1)
    for (const other of ['', '28708', '2870820', '28708a']) {
      expect(stepOfCode(other, { secret, now })).toBeNull()
    }
    expect(stepOfCode('287082', { secret: newSecret(), now })).toBeNull()
  })
})

it('recovery codes are ten different ones, read however they are typed', () => {
  const codes = newRecoveryCodes()
  expect(new Set(codes).size).toBe(10)
  const [code = ''] = codes
  expect(plainRecoveryCode(` ${code.toUpperCase().replace('-', ' ')} `)).toBe(code.replace('-', ''))
  expect(plainRecoveryCode(`${code}2`)).toBeNull()
})

it('what is sealed is read with its secret alone, and not once it was changed', () => {
  const sealed = seal('a secret', 'one')
  expect(unseal(sealed, 'one')).toBe('a secret')
  expect(sealed).not.toBe(seal('a secret', 'one'))
  const changed = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`
  for (const wrong of [unseal(sealed, 'other'), unseal(changed, 'one'), unseal('', 'one')]) {
    expect(wrong).toBeNull()
  }
})
