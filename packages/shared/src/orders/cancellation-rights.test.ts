import { describe, expect, it } from '@jest/globals'

import { cancellationPeriodEnd, cancellationRight, startsWithinPeriod } from './cancellation-rights'
import { requiredDeclarations } from './declarations'

const placedAt = new Date('2026-03-02T10:00:00.000Z')
const soon = { runId: 'soon', startsAt: '2026-03-10T09:00:00.000Z' }
const later = { runId: 'later', startsAt: '2026-05-10T08:00:00.000Z' }

describe('the cancellation period', () => {
  it('ends with the 14th day after the day of the order', () => {
    expect(cancellationPeriodEnd(placedAt).toISOString()).toBe('2026-03-16T23:59:59.999Z')
  })

  it('goes by the clock in London when summer time begins within it', () => {
    const beforeSummerTime = new Date('2026-03-20T10:00:00.000Z')
    expect(cancellationPeriodEnd(beforeSummerTime).toISOString()).toBe('2026-04-03T22:59:59.999Z')
  })

  it('counts from the London day when the order was placed late in a summer evening', () => {
    const lateEvening = new Date('2026-06-30T23:30:00.000Z')
    expect(cancellationPeriodEnd(lateEvening).toISOString()).toBe('2026-07-15T22:59:59.999Z')
  })
})

describe('an individual', () => {
  const order = {
    bookerKind: 'individual' as const,
    isFree: false,
    placedAt,
    bookedRuns: [soon, later],
  }

  it('may cancel everything within the period, though one of the courses begins before it ends', () => {
    expect(cancellationRight({ ...order, now: new Date('2026-03-03T00:00:00.000Z') })).toEqual({
      possible: true,
      until: cancellationPeriodEnd(placedAt),
      runs: [soon, later],
    })
  })

  it('may cancel until the last course begins, where that is within the period', () => {
    const now = new Date('2026-03-03T00:00:00.000Z')
    expect(cancellationRight({ ...order, bookedRuns: [soon], now })).toMatchObject({
      until: new Date(soon.startsAt),
    })
  })

  it('may cancel what has not begun', () => {
    const now = new Date('2026-03-12T00:00:00.000Z')
    expect(cancellationRight({ ...order, now })).toMatchObject({ possible: true, runs: [later] })
  })

  it('may not cancel a course that has begun', () => {
    const now = new Date('2026-03-12T00:00:00.000Z')
    expect(cancellationRight({ ...order, bookedRuns: [soon], now })).toEqual({
      possible: false,
      reason: 'course-started',
    })
  })

  it('may not cancel once the period is over', () => {
    const now = new Date('2026-03-17T00:00:00.000Z')
    expect(cancellationRight({ ...order, now })).toEqual({ possible: false, reason: 'period-over' })
  })

  it('has nothing to cancel where nothing is booked any more', () => {
    expect(cancellationRight({ ...order, bookedRuns: [], now: placedAt })).toEqual({
      possible: false,
      reason: 'nothing-booked',
    })
  })

  it('must ask expressly for a course that starts within the period, and only then', () => {
    const bookerKind = 'individual' as const
    expect(startsWithinPeriod([soon, later], placedAt)).toEqual([soon])
    expect(
      requiredDeclarations({ bookerKind, isFree: false, runs: [soon], now: placedAt }),
    ).toEqual(['terms', 'expressRequest'])
    expect(
      requiredDeclarations({ bookerKind, isFree: false, runs: [later], now: placedAt }),
    ).toEqual(['terms'])
  })
})

describe('a business', () => {
  it('has no right to cancel and declares the terms alone', () => {
    const bookerKind = 'business' as const
    expect(
      cancellationRight({
        bookerKind,
        isFree: false,
        placedAt,
        bookedRuns: [later],
        now: placedAt,
      }),
    ).toEqual({ possible: false, reason: 'business' })
    expect(
      requiredDeclarations({ bookerKind, isFree: false, runs: [soon], now: placedAt }),
    ).toEqual(['terms'])
  })
})

describe('whoever pays nothing', () => {
  const kinds = ['individual', 'business'] as const

  it.each(kinds)(
    'may cancel as %s until the course begins, also after the 14 days',
    (bookerKind) => {
      const order = { bookerKind, isFree: true, placedAt, bookedRuns: [later] }
      const now = new Date('2026-05-09T00:00:00.000Z')
      expect(cancellationRight({ ...order, now })).toEqual({
        possible: true,
        until: new Date(later.startsAt),
        runs: [later],
      })
      expect(cancellationRight({ ...order, now: new Date(later.startsAt) })).toMatchObject({
        reason: 'course-started',
      })
    },
  )

  it('is not asked to owe a part of a price', () => {
    expect(
      requiredDeclarations({
        bookerKind: 'individual',
        isFree: true,
        runs: [soon],
        now: placedAt,
      }),
    ).toEqual(['terms'])
  })
})
