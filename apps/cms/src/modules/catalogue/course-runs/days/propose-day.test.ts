import { expect, it } from '@jest/globals'

import { proposeDay } from './propose-day'

it('a day that follows another is the next weekday at the same times', () => {
  const thursday = { day: '2027-03-04', from: '09:30', until: '16:30' }
  expect(proposeDay(thursday)).toEqual({ ...thursday, day: '2027-03-05' })
  expect(proposeDay({ ...thursday, day: '2027-03-05' })).toMatchObject({ day: '2027-03-08' })
  expect(proposeDay({ ...thursday, day: '2026-12-31' })).toMatchObject({ day: '2027-01-01' })
})

it('nothing is proposed after what cannot be read', () => {
  expect(proposeDay({ day: undefined, from: undefined, until: undefined })).toEqual({})
  expect(proposeDay({ day: '2027-02-30', from: '25:00', until: '16:30' })).toEqual({
    until: '16:30',
  })
})
