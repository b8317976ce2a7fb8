import { expect, it } from '@jest/globals'

import { mailingDueAt, mailingPacePerMinute, paceWords } from './mailing-pace'

const now = new Date('2027-01-12T09:00:00.000Z')

it('no more e-mails of a mailing become due in a minute than its pace', () => {
  const due = Array.from({ length: 250 }, (_, index) => mailingDueAt(index, now).getTime())
  for (const moment of due) {
    const inMinute = due.filter((other) => other >= moment && other < moment + 60_000)
    expect(inMinute.length).toBeLessThanOrEqual(mailingPacePerMinute)
  }
  expect(due[0]).toBe(now.getTime())
})

it.each([
  [20, ''],
  [21, '20 of them leave in a minute, the last in about 1 minute.'],
  [100, '20 of them leave in a minute, the last in about 4 minutes.'],
])('%i e-mails: “%s”', (count, words) => {
  expect(paceWords(count)).toBe(words)
})
