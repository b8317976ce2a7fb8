import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { certificateCodeOf, codeBytes, readCertificateCode } from './certificate-code'

const codes = fc
  .uint8Array({ minLength: codeBytes, maxLength: codeBytes })
  .map((bytes) => certificateCodeOf(bytes))

describe('the code of a certificate', () => {
  it('is three groups of four signs that are not mistaken for each other', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
      }),
    )
  })

  it('is another for other random bits', () => {
    const bits = fc.array(fc.integer({ min: 0, max: 31 }), {
      minLength: codeBytes,
      maxLength: codeBytes,
    })
    fc.assert(
      fc.property(bits, bits, (one, other) => {
        const isSame = one.every((bit, index) => bit === other[index])
        const [a, b] = [one, other].map((each) => certificateCodeOf(Uint8Array.from(each)))
        expect(a === b).toBe(isSame)
      }),
    )
  })

  it('is read however it was typed', () => {
    const breaks = fc.constantFrom('', ' ', '-', ' – ', '\t')
    fc.assert(
      fc.property(codes, breaks, fc.boolean(), (code, between, isSmall) => {
        const letters = code.replace(/0/g, 'O').replace(/1/g, 'l').split('-').join(between)
        expect(readCertificateCode(isSmall ? letters.toLowerCase() : letters)).toBe(code)
      }),
    )
  })

  it.each(['', 'K7MQ-2XWP', 'K7MQ-2XWP-9RTDX', 'K7MQ-2XWP-9RT!', 'U7MQ-2XWP-9RTD', ' '.repeat(99)])(
    'is not %j',
    (typed) => {
      expect(readCertificateCode(typed)).toBeNull()
    },
  )
})
