import { describe, expect, it } from '@jest/globals'

import {
  holderRefusal,
  isHoarded,
  lingeringPlaces,
  placesForStranger,
  placesForStrangersTogether,
  type StrangersHold,
} from './fair-share'
import { anonymousHoldMinutes, holdMinutes, maxHoldExtensions } from './hold'

/** Both sides of the counter for two hours and a half, minute by minute, by the rules alone. */

const capacities = Array.from({ length: 29 }, (_, index) => 8 + (index % 3))
const allPlaces = capacities.reduce((sum, capacity) => sum + capacity, 0)
const minutesPlayed = 150

interface Hold extends StrangersHold {
  date: number
  holder: string
  isProven: boolean
  until: number
  extensions: number
}

class Calendar {
  minute = 0
  kept: Hold[] = []
  given: Hold[] = []
  sold = capacities.map(() => 0)

  tick(): void {
    this.minute += 1
    for (const hold of this.kept) if (hold.until <= this.minute) hold.releasedAt = this.now()
    this.given.push(...this.kept.filter(({ releasedAt }) => releasedAt !== null))
    this.given = this.given.filter(({ until }) => this.minute - until <= 121)
    this.kept = this.kept.filter(({ releasedAt }) => releasedAt === null)
  }

  now = () => new Date(this.minute * 60_000)
  heldOn = (date: number) => sum(this.kept.filter((hold) => hold.date === date))
  unsold = (date: number) => capacities[date]! - this.sold[date]!
  free = (date: number) => this.unsold(date) - this.heldOn(date)

  take(holder: string, date: number, seats: number, { isProven = false } = {}): Hold | null {
    const own = this.kept.filter((hold) => hold.holder === holder)
    const others = { orders: own.length, places: sum(own) }
    if (seats > this.free(date) || holderRefusal(others, { places: seats })) return null
    if (!isProven && !this.isForStranger(holder, date, seats)) return null
    const until = this.minute + anonymousHoldMinutes
    const heldAt = this.now()
    const hold = { holder, date, seats, isProven, until, extensions: 0, heldAt, releasedAt: null }
    this.kept.push(hold)
    return hold
  }

  extend(hold: Hold): void {
    const mayStay = hold.isProven || this.isForStranger(hold.holder, hold.date, 0)
    if (hold.extensions === maxHoldExtensions || !mayStay) return
    hold.until = this.minute + holdMinutes
    hold.extensions += 1
  }

  pay(hold: Hold): boolean {
    if (!this.kept.includes(hold)) return false
    this.kept = this.kept.filter((other) => other !== hold)
    this.sold[hold.date]! += hold.seats
    return true
  }

  private isForStranger(holder: string, date: number, seats: number): boolean {
    const unsold = this.unsold(date)
    const kept = this.kept.filter((hold) => hold.date === date && !hold.isProven)
    const own = sum(kept.filter((hold) => hold.holder === holder))
    if (own + seats > placesForStranger({ unsold })) return false
    if (sum(kept) + seats <= placesForStrangersTogether({ unsold })) return true
    const given = this.given.filter((hold) => hold.date === date && !hold.isProven)
    const lingering = lingeringPlaces([...kept, ...given], this.now())
    return !isHoarded({ unsold, lingering })
  }
}

type Attack = (calendar: Calendar) => void

/** Everything there is, from each of so many addresses, again every minute. */
const grab =
  (addresses: number): Attack =>
  (calendar) => {
    for (let address = 0; address < addresses && isWorthIt(calendar); address += 1)
      for (let date = 0; date < capacities.length; date += 1)
        for (const seats of [5, 4, 3, 1]) calendar.take(`attacker ${address}`, date, seats)
  }

/** With places left, or it is always refused. */
function isWorthIt(calendar: Calendar): boolean {
  return capacities.some((_, date) => calendar.free(date) > 0)
}

const extending =
  (addresses: number): Attack =>
  (calendar) => {
    for (const hold of calendar.kept) if (hold.until - calendar.minute <= 1) calendar.extend(hold)
    grab(addresses)(calendar)
  }

/** One place at a time, so that no minute looks like an attack. */
const slow =
  (addresses: number): Attack =>
  (calendar) => {
    const address = `attacker ${calendar.minute % addresses}`
    for (let date = 0; date < capacities.length; date += 1) calendar.take(address, date, 1)
    for (const hold of calendar.kept) if (hold.until - calendar.minute <= 1) calendar.extend(hold)
  }

function shareDenied(attack: Attack, after = 0): number {
  const calendar = new Calendar()
  let worst = 0
  while (calendar.minute < minutesPlayed) {
    calendar.tick()
    attack(calendar)
    if (calendar.minute > after) worst = Math.max(worst, sum(calendar.kept) / allPlaces)
  }
  return worst
}

describe('one address', () => {
  it.each([
    ['grabbing', grab(1)],
    ['extending', extending(1)],
    ['slow', slow(1)],
  ])('%s denies others less than a sixth of all places', (_, attack) => {
    expect(shareDenied(attack)).toBeLessThan(1 / 6)
  })
})

describe('twenty addresses', () => {
  it.each([
    ['grabbing', grab(20)],
    ['extending', extending(20)],
    ['slow', slow(20)],
  ])('%s deny half of the places once three quarters of an hour are over', (_, attack) => {
    expect(shareDenied(attack, 45)).toBeLessThanOrEqual(1 / 2)
  })

  it('deny everything where strangers are not held to a half together', () => {
    const calendar = new Calendar()
    calendar.tick()
    grab(20)(calendar)
    expect(sum(calendar.kept)).toBe(allPlaces)
  })
})

describe('honest visitors', () => {
  it('get through beside twenty addresses: at once with an e-mail address that answers', () => {
    const calendar = new Calendar()
    const bought: boolean[] = []
    while (calendar.minute < 120) {
      calendar.tick()
      extending(20)(calendar)
      if (calendar.minute <= 30) continue
      const date = calendar.minute % capacities.length
      const hold = calendar.take(`visitor ${calendar.minute}`, date, 1, { isProven: true })
      bought.push(hold !== null && calendar.pay(hold))
    }
    expect(bought).toHaveLength(90)
    expect(bought).not.toContain(false)
  })

  it.each([
    ['a family of four', [['home', 4]]],
    ['twenty colleagues behind one address', Array.from({ length: 20 }, () => ['office', 1])],
    ['six people at once on one date', ['a', 'b', 'c', 'd', 'e', 'f'].map((who) => [who, 1])],
  ])('%s: nobody is asked for anything', (_, visitors) => {
    const calendar = new Calendar()
    const isOneDate = visitors.length < 20
    for (const [index, [who, seats]] of visitors.entries()) {
      const hold = calendar.take(who as string, isOneDate ? 0 : index, seats as number)
      expect(hold).not.toBeNull()
    }
  })

  it('a coordinator books twelve places over two dates, or one whole date once the address has answered', () => {
    const calendar = new Calendar()
    expect(calendar.take('hr', 1, 5)).not.toBeNull()
    expect(calendar.take('hr', 2, 5)).not.toBeNull()
    expect(calendar.take('hr', 5, 10)).toBeNull()
    expect(calendar.take('hr@quill.example', 5, 10, { isProven: true })).not.toBeNull()
  })
})

function sum(holds: readonly { seats: number }[]): number {
  return holds.reduce((total, { seats }) => total + seats, 0)
}
