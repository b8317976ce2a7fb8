import { expect, it } from '@jest/globals'
import type { Email } from '@lectern/shared/contract/payload-types'

import { isMailing, toldOf } from './told-of'

const email = (id: string, minute: number, mailingId?: string) =>
  ({ id, createdAt: `2027-01-12T09:0${minute}:00.000Z`, mailingId, writtenBy: 'Amara' }) as Email

it('puts the e-mails of one letter about this date together, the newest first', () => {
  const emails = [
    email('later', 5),
    email('third', 3, 'run/words'),
    email('second', 3, 'run/words'),
    email('first', 2, 'run/words'),
    email('other words', 4, 'run/other'),
    email('about another date', 1, 'elsewhere/words'),
  ]
  const told = toldOf(emails, 'run').map((each) =>
    isMailing(each) ? [each.by, ...each.emails.map(({ id }) => id)] : each.id,
  )
  expect(told).toEqual([
    'later',
    ['Amara', 'other words'],
    ['Amara', 'first', 'third', 'second'],
    'about another date',
  ])
})
