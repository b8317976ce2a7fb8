import { describe, expect, it } from '@jest/globals'
import { greeting, sumOfDay } from './greeting'

describe('the greeting', () => {
  it('goes by London’s clock, in summer, too', () => {
    expect(greeting('Eleanor Price', new Date('2030-07-10T10:59:00Z'))).toBe(
      'Good morning, Eleanor',
    )
    expect(greeting('Eleanor Price', new Date('2030-07-10T11:00:00Z'))).toBe(
      'Good afternoon, Eleanor',
    )
    expect(greeting(' ', new Date('2030-01-10T18:00:00Z'))).toBe('Good evening')
  })

  it('says what there is in one sentence', () => {
    const now = new Date('2030-01-10T09:00:00Z')
    expect(sumOfDay({ troubles: 1, waiting: 2, drafts: 1 }, now)).toBe(
      'Thursday 10 January 2030. 1 thing cannot wait, 2 people are waiting for an answer, 1 draft is waiting for you.',
    )
    expect(sumOfDay({ troubles: 0, waiting: 0, drafts: 0 }, now)).toBe(
      'Thursday 10 January 2030. Nothing is waiting for you.',
    )
  })
})
