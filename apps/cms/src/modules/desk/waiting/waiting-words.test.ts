import { describe, expect, it } from '@jest/globals'
import type { PlacesWanted } from '@lectern/shared/contract/payload-types'
import { foreseeSteps } from '@lectern/shared/waiting-list/foresee-steps'
import { defaultWaitingTerms as terms } from '@lectern/shared/waiting-list/next-step'

import { outlookInWords } from './outlook-in-words'
import { waitsFor } from './waits-for'

const now = new Date('2027-03-01T09:00:00Z')
const startsAt = new Date('2027-04-01T09:00:00Z')

const ann = placeWanted('Ann Lee', 3)
const ben = placeWanted('Ben Hill', 1)
const queue = [ann, ben]

describe('what happens to more places, in words', () => {
  const words = (more: number) =>
    outlookInWords({ queue, foresee: (by) => foreseeSteps(ruleWith(by), { terms, now }) }, { more })

  it('names who is offered them, for whom the rest is kept, and what is on sale', () => {
    expect(words(0)).toBe('nobody is offered a place yet')
    expect(words(2)).toBe('what is left is kept for Ann Lee, who wants 3')
    expect(words(4)).toBe('3 places are offered to Ann Lee, 1 place is offered to Ben Hill')
    expect(words(5)).toMatch(/ Ben Hill, 1 place is on sale to everybody$/)
  })

  it('names nobody to whoever may not read who waits', () => {
    const foresee = (by: number) => foreseeSteps(ruleWith(by), { terms, now })
    const calledAs = (_: PlacesWanted, position: number) => `number ${position}`
    expect(outlookInWords({ queue, foresee }, { more: 2, calledAs })).toBe(
      'what is left is kept for number 1, who wants 3',
    )
  })
})

describe('what somebody waits for', () => {
  const list = { queue, reservation: null, capacity: 6, isClosed: false }
  const reservation = { id: ann.id, until: '2027-03-03T09:00:00Z', kept: 2 }

  it('is a place, several together, or the end of a reservation', () => {
    expect(waitsFor(ben, list)).toBe('A place that becomes free.')
    expect(waitsFor(ann, list)).toBe('3 places that are free together.')
    expect(waitsFor(ann, { ...list, reservation })).toBe(
      '2 of 3 free, kept until 3 Mar 2027, 09:00.',
    )
    expect(waitsFor(ben, { ...list, reservation })).toMatch(/^Free places are kept for Ann Lee/)
  })

  it('is nothing that can come to be, for too large a group and near the date', () => {
    expect(waitsFor(ann, { ...list, capacity: 2 })).toMatch(
      /never be offered 3: .* 2 places in all/,
    )
    expect(waitsFor(ann, { ...list, isClosed: true })).toMatch(/^Nobody is offered places: /)
  })
})

function ruleWith(placesFree: number) {
  return {
    queue: queue.map(({ id, count }) => ({
      ...{ id, count },
      since: now,
      reservationEndedAt: null,
    })),
    offers: [],
    reservation: null,
    freedAt: now,
    ...{ placesFree, startsAt },
  }
}

function placeWanted(name: string, count: number): PlacesWanted {
  const at = now.toISOString()
  return {
    ...{ id: name, name, count, email: `${count}@quill.example`, state: 'waiting', since: at },
    ...{ runId: 'run', owner: name, key: name, linkKey: name, createdAt: at, updatedAt: at },
  }
}
