import { expect, it } from '@jest/globals'
import { ageText } from './age-text'

const now = new Date('2030-01-10T09:00:00.000Z')

it('counts in minutes, then hours, then days, and never up', () => {
  const ages = {
    '2030-01-10T09:00:00.000Z': 'a moment',
    '2030-01-10T08:59:00.000Z': '1 minute',
    '2030-01-10T08:00:01.000Z': '59 minutes',
    '2030-01-10T08:00:00.000Z': '1 hour',
    '2030-01-08T09:00:01.000Z': '47 hours',
    '2030-01-08T09:00:00.000Z': '2 days',
    '2029-12-31T10:00:00.000Z': '9 days',
  }
  for (const [since, text] of Object.entries(ages)) expect(ageText(since, now)).toBe(text)
})
