import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  nextWaitingStep,
  placesForEverybody,
  type PlaceOffer,
  type PlaceReservation,
  type PlaceWanted,
  type WaitingList,
  type WaitingStep,
} from './next-step'

const at = (hour: number) => new Date(Date.UTC(2026, 2, 2) + hour * 3_600_000)
const startsAtHour = 400
const reservationHours = 48

const group: PlaceWanted = { id: 'group', count: 3, since: at(0), reservationEndedAt: null }
const single: PlaceWanted = { id: 'single', count: 1, since: at(1), reservationEndedAt: null }

function listOf(changes: Partial<WaitingList>): WaitingList {
  const empty = { queue: [], offers: [], reservation: null, placesFree: 0, freedAt: null }
  return { ...empty, startsAt: at(startsAtHour), ...changes }
}

describe('free places', () => {
  it('are offered to the first in the queue whom they suffice, for a day', () => {
    const list = listOf({ queue: [group, single], placesFree: 3 })
    expect(nextWaitingStep(list, { now: at(10) })).toEqual({
      do: 'offer',
      id: 'group',
      until: at(34),
    })
  })

  it('that do not suffice the first are reserved for it, and nobody else gets them', () => {
    const queue = [group, single]
    const list = listOf({ queue, placesFree: 2 })
    const reservation = { id: 'group', until: at(58) }
    expect(nextWaitingStep(list, { now: at(10) })).toEqual({ do: 'reserve', ...reservation })
    expect(nextWaitingStep({ ...list, reservation }, { now: at(57) })).toBeNull()
    expect(placesForEverybody({ ...list, reservation })).toBe(0)
  })

  it('go to somebody ahead of whom they are reserved for', () => {
    const reservation = { id: 'group', until: at(58) }
    const list = listOf({ queue: [single, group], placesFree: 1, reservation })
    expect(nextWaitingStep(list, { now: at(10) })).toMatchObject({ do: 'offer', id: 'single' })
  })

  it('once a reservation was in vain, go to those behind, then to everybody', () => {
    const reservation = { id: 'group', until: at(58) }
    const list = listOf({ queue: [group, single], placesFree: 2, freedAt: at(9), reservation })
    const ended = { do: 'end-reservation', id: 'group', wasInVain: true }
    expect(nextWaitingStep(list, { now: at(58) })).toEqual(ended)
    const passed = { ...group, reservationEndedAt: at(58) }
    const after = { ...list, reservation: null, queue: [passed, single] }
    expect(nextWaitingStep(after, { now: at(58) })).toMatchObject({ do: 'offer', id: 'single' })
    const alone = { ...after, queue: [passed], placesFree: 1 }
    expect(nextWaitingStep(alone, { now: at(58) })).toBeNull()
    expect(placesForEverybody(alone)).toBe(1)
  })

  it('that come after a reservation in vain are reserved anew before a newcomer passes', () => {
    const passed = { ...group, reservationEndedAt: at(58) }
    const newcomer = { ...single, since: at(59) }
    const list = listOf({ queue: [passed, newcomer], placesFree: 2, freedAt: at(60) })
    expect(nextWaitingStep(list, { now: at(60) })).toMatchObject({ do: 'reserve', id: 'group' })
    const waitedBefore = { ...list, queue: [passed, single] }
    expect(nextWaitingStep(waitedBefore, { now: at(60) })).toMatchObject({ id: 'single' })
  })

  it('are kept for nobody who has left', () => {
    const reservation = { id: 'group', until: at(58) }
    const list = listOf({ queue: [single], placesFree: 2, reservation })
    const ended = { do: 'end-reservation', id: 'group', wasInVain: false }
    expect(nextWaitingStep(list, { now: at(10) })).toEqual(ended)
  })
})

describe('an offer', () => {
  it('lapses when its time is over, not before', () => {
    const list = listOf({ offers: [{ id: 'single', until: at(34) }] })
    expect(nextWaitingStep(list, { now: new Date(at(34).getTime() - 1) })).toBeNull()
    expect(nextWaitingStep(list, { now: at(34) })).toEqual({ do: 'lapse', id: 'single' })
  })

  it('is shorter near the date, and not made within the closing time', () => {
    const list = listOf({ queue: [single], placesFree: 1 })
    const now = at(startsAtHour - 30)
    expect(nextWaitingStep(list, { now })).toMatchObject({ until: at(startsAtHour - 15) })
    expect(nextWaitingStep(list, { now: at(startsAtHour - 24) })).toBeNull()
  })

  it('is not preceded by a reservation within the closing time either: the places go on sale', () => {
    const reservation = { id: 'group', until: at(startsAtHour) }
    const list = listOf({ queue: [group], placesFree: 2, reservation })
    const ended = { do: 'end-reservation', id: 'group', wasInVain: false }
    expect(nextWaitingStep(list, { now: at(startsAtHour - 24) })).toEqual(ended)
  })
})

type NextStep = typeof nextWaitingStep

/** A date and its waiting list, hour by hour, by the rule alone. */
class WaitedFor {
  hour = 0
  booked: number
  queue: PlaceWanted[] = []
  offers: (PlaceOffer & { wanted: PlaceWanted })[] = []
  reservation: (PlaceReservation & { fromHour: number }) | null = null
  freedAt: Date | null = null
  hoursReserved = new Map<string, number>()
  served: string[] = []
  /** Who was offered places, past whom, and for how long those had been reserved for before. */
  passes: { by: string; over: string; hoursReserved: number }[] = []

  constructor(
    private capacity: number,
    readonly next: NextStep,
  ) {
    this.booked = capacity
  }

  placesFree = () =>
    this.capacity - this.booked - sum(this.offers.map(({ wanted }) => wanted.count))

  join(id: string, count: number): void {
    this.queue.push({ id, count, since: at(this.hour), reservationEndedAt: null })
    this.settle()
  }

  leave(id: string): void {
    this.queue = this.queue.filter((wanted) => wanted.id !== id)
    this.endOffer(id)
    this.settle()
  }

  accept(id: string): void {
    const offer = this.offers.find((one) => one.id === id)
    if (!offer) return
    this.offers = this.offers.filter((one) => one !== offer)
    this.booked += offer.wanted.count
    this.served.push(id)
    this.settle()
  }

  free(places: number): void {
    this.booked -= Math.min(places, this.booked)
    this.freedAt = at(this.hour)
    this.settle()
  }

  enlarge(places: number): void {
    this.capacity += places
    this.freedAt = at(this.hour)
    this.settle()
  }

  wait(hours: number): void {
    for (let passed = 0; passed < hours; passed++) {
      this.hour += 1
      this.settle()
    }
  }

  settle(): void {
    for (let steps = 0; steps < 200; steps++) {
      const step = this.next(this.list(), { now: at(this.hour) })
      if (!step) return
      this.take(step)
    }
    throw new Error('The waiting list does not come to rest')
  }

  list(): WaitingList {
    const { queue, offers, reservation, freedAt } = this
    return listOf({ queue, offers, reservation, freedAt, placesFree: this.placesFree() })
  }

  private take(step: WaitingStep): void {
    if (step.do === 'lapse') return this.endOffer(step.id)
    if (step.do === 'end-reservation') return this.endReservation(step.wasInVain)
    if (step.do === 'reserve') {
      this.reservation = { id: step.id, until: step.until, fromHour: this.hour }
      return
    }
    const place = this.queue.findIndex(({ id }) => id === step.id)
    const [wanted] = this.queue.splice(place, 1)
    for (const { id: over } of this.queue.slice(0, place)) {
      this.passes.push({ by: step.id, over, hoursReserved: this.hoursReserved.get(over) ?? 0 })
    }
    this.offers.push({ id: step.id, until: step.until, wanted: wanted! })
  }

  private endOffer(id: string): void {
    if (this.offers.some((offer) => offer.id === id)) this.freedAt = at(this.hour)
    this.offers = this.offers.filter((offer) => offer.id !== id)
  }

  private endReservation(wasInVain: boolean): void {
    const { id, fromHour } = this.reservation!
    this.reservation = null
    if (!wasInVain) return
    this.hoursReserved.set(id, this.hour - fromHour)
    const wanted = this.queue.find((one) => one.id === id)
    if (wanted) wanted.reservationEndedAt = at(this.hour)
  }
}

describe('the example of docs/business.md', () => {
  it('gives Ann her three places, and none of them to Di before', () => {
    const date = new WaitedFor(12, nextWaitingStep)
    const offered = () => date.offers.map(({ id, until }) => ({ id, until }))
    date.join('Ann', 3)
    date.join('Ben', 1)
    date.join('Cy', 1)
    date.free(2)
    expect(date.reservation).toMatchObject({ id: 'Ann', until: at(48) })
    date.wait(48)
    expect(offered()).toEqual([
      { id: 'Ben', until: at(72) },
      { id: 'Cy', until: at(72) },
    ])
    date.wait(2)
    date.accept('Ben')
    date.wait(4)
    date.join('Di', 1)
    date.wait(18)
    expect(date.placesFree()).toBe(1)
    expect(date.reservation).toMatchObject({ id: 'Ann' })
    date.wait(7)
    date.enlarge(2)
    expect(offered()).toEqual([{ id: 'Ann', until: at(103) }])
    date.wait(18)
    date.accept('Ann')
    expect(date.queue.map(({ id }) => id)).toEqual(['Di'])
    expect(date.placesFree()).toBe(0)
  })
})

const step = fc.oneof(
  fc.record({ do: fc.constant('join' as const), count: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ do: fc.constant('free' as const), count: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ do: fc.constant('enlarge' as const), places: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ do: fc.constantFrom('accept' as const, 'leave' as const), who: fc.nat(9) }),
  fc.record({ do: fc.constant('wait' as const), hours: fc.constantFrom(1, 7, 25, 49) }),
)
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

function act(date: WaitedFor, one: Step, number: number): void {
  if (one.do === 'join') return date.join(`request ${number}`, one.count)
  if (one.do === 'free') return date.free(one.count)
  if (one.do === 'enlarge') return date.enlarge(one.places)
  if (one.do === 'wait') return date.wait(one.hours)
  const ids = [...date.offers, ...date.queue].map(({ id }) => id)
  const id = ids[one.who % Math.max(1, ids.length)]
  if (id && one.do === 'accept') date.accept(id)
  if (id && one.do === 'leave') date.leave(id)
}

describe('a waiting list, whatever happens in any order', () => {
  it('offers no place twice, leaves none idle, and nobody passes a group that did not have its time', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const date = new WaitedFor(8, nextWaitingStep)
        steps.forEach((one, number) => {
          act(date, one, number)
          expect(date.placesFree()).toBeGreaterThanOrEqual(0)
          expectNobodyTwice(date)
          if (!isClosing(date)) expectNoneIdle(date)
        })
        for (const { hoursReserved } of date.passes) {
          expect(hoursReserved).toBeGreaterThanOrEqual(reservationHours)
        }
      }),
      { numRuns: Number(process.env.SEQUENCES ?? 500), seed: 20260302 },
    )
  })

  it('gives a group its places however many come for one, which a naive queue never does', () => {
    const fair = new WaitedFor(12, nextWaitingStep)
    comeForOne(fair)
    expect(fair.served).toContain('group')
    const naive = new WaitedFor(12, whoeverFits)
    comeForOne(naive)
    expect(naive.served).not.toContain('group')
    expect(naive.served.length).toBeGreaterThan(100)
  })
})

/** A group waits; every two hours somebody comes for one place, and one becomes free. */
function comeForOne(date: WaitedFor): void {
  date.join('group', 3)
  for (let number = 1; number <= 150; number++) {
    date.join(`single ${number}`, 1)
    date.free(1)
    date.wait(1)
    for (const { id } of date.offers) date.accept(id)
    date.wait(1)
  }
}

/** The positive control: free places go to whoever comes first of those whom they suffice. */
const whoeverFits: NextStep = ({ queue, placesFree, startsAt: until }) => {
  const fits = queue.find(({ count }) => count <= placesFree)
  return fits ? { do: 'offer', id: fits.id, until } : null
}

function expectNobodyTwice({ queue, offers, served }: WaitedFor): void {
  const ids = [...queue.map(({ id }) => id), ...offers.map(({ id }) => id), ...served]
  expect(new Set(ids).size).toBe(ids.length)
}

function expectNoneIdle(date: WaitedFor): void {
  const free = placesForEverybody(date.list())
  for (const { count } of date.queue) expect(count).toBeGreaterThan(free)
}

function isClosing({ hour }: WaitedFor): boolean {
  return hour >= startsAtHour - 24
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
