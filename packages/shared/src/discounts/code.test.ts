import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { codeLetters, comparedCode, isCode } from './code-letters'
import { codeProblemOf } from './code-problem'

describe('the letters of a code', () => {
  it.each([' spring 10', 'Spring–10', 'SPRING1O', 'spr1ng-lo', 'ＳＰＲＩＮＧ１０'])(
    'are the same for %j as for SPRING-10',
    (typed) => {
      expect(comparedCode(typed)).toBe(comparedCode('SPRING-10'))
    },
  )

  it('are shown in capitals, with single hyphens between their parts', () => {
    expect(codeLetters('  new  year - 27 ')).toBe('NEW-YEAR-27')
  })

  it.each([
    ['abc', false],
    ['abcd', true],
    ['--a-b-c--', false],
    ['a'.repeat(21), false],
    ['caffè10', false],
    ['10%off', false],
    ['', false],
  ])('may they be %j: %p', (typed, may) => {
    expect(isCode(typed)).toBe(may)
  })

  it('compared twice are as compared once, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(comparedCode(comparedCode(typed))).toBe(comparedCode(typed))
      }),
      { seed: 26_12_03 },
    )
  })
})

describe('a code', () => {
  const holding = {
    isInUse: true,
    from: '2027-03-01',
    until: '2027-03-31',
    today: '2027-03-15',
    left: 1,
    leftForCustomer: 1,
    isForCourses: true,
  }

  it.each([
    ['holds', {}, null],
    ['holds on its first day', { today: '2027-03-01' }, null],
    ['holds on its last day', { today: '2027-03-31' }, null],
    ['does not hold before', { today: '2027-02-28' }, 'not-yet'],
    ['is over the day after', { today: '2027-04-01' }, 'over'],
    ['is over when it is taken out of use', { isInUse: false }, 'over'],
    [
      'holds without any limit',
      { from: null, until: null, left: null, leftForCustomer: null },
      null,
    ],
    ['is used up', { left: 0 }, 'used-up'],
    ['is used up where its limit was lowered', { left: -2 }, 'used-up'],
    ['is used by this customer', { leftForCustomer: 0 }, 'used-by-you'],
    ['is for other courses', { isForCourses: false }, 'other-courses'],
    ['that never comes back is not put off', { today: '2027-02-28', left: 0 }, 'used-up'],
  ] as const)('%s', (_, given, problem) => {
    expect(codeProblemOf({ ...holding, ...given })).toBe(problem)
  })
})
