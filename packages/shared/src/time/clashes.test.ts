import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { clashesOf, type OccupiedDay } from './clashes'

const tuesday = { startsAt: '2027-03-02T09:30:00.000Z', endsAt: '2027-03-02T16:30:00.000Z' }
const gardenRoom = { venueId: 'wharf', name: 'Garden room' }
const day: OccupiedDay = { ...tuesday, trainerIds: ['grace'], room: gardenRoom }
const own = { runId: 'own', days: [day] }
const other = (changes: Partial<OccupiedDay>) => [
  { runId: 'other', days: [{ ...day, ...changes }] },
]

describe('two course dates', () => {
  it('clash over a trainer, for as long as both want her', () => {
    const late = { startsAt: '2027-03-02T15:00:00.000Z', endsAt: '2027-03-02T18:00:00.000Z' }
    expect(clashesOf(own, other({ ...late, room: null }))).toEqual([
      {
        kind: 'trainer',
        trainerId: 'grace',
        runId: 'other',
        during: { startsAt: late.startsAt, endsAt: tuesday.endsAt },
      },
    ])
  })

  it('clash over a room, and over a venue of which no room is named', () => {
    const elsewhere = { ...gardenRoom, name: 'Loft' }
    const sameRoom = { ...gardenRoom, name: ' garden ROOM' }
    const roomClashes = (room: OccupiedDay['room']) =>
      clashesOf(own, other({ trainerIds: [], room })).map(({ kind }) => kind)
    expect(roomClashes(sameRoom)).toEqual(['room'])
    expect(roomClashes(elsewhere)).toEqual([])
    expect(roomClashes({ ...gardenRoom, venueId: 'mill' })).toEqual([])
    const unnamed = { ...gardenRoom, name: '' }
    const ownUnnamed = { runId: 'own', days: [{ ...day, room: unnamed }] }
    expect(clashesOf(ownUnnamed, other({ trainerIds: [], room: unnamed }))).toHaveLength(1)
  })

  it('do not clash when one begins as the other ends', () => {
    const after = { startsAt: tuesday.endsAt, endsAt: '2027-03-02T20:00:00.000Z' }
    expect(clashesOf(own, other(after))).toEqual([])
  })

  it('are two: none clashes with itself', () => {
    expect(clashesOf(own, [own])).toEqual([])
  })

  it('clash whichever of the two one looks from', () => {
    const anyDay = fc
      .record({
        start: fc.integer({ min: 0, max: 20 }),
        hours: fc.integer({ min: 1, max: 8 }),
        trainerIds: fc.uniqueArray(fc.constantFrom('grace', 'tom', 'ruth')),
        room: fc.constantFrom(null, gardenRoom, { ...gardenRoom, name: '' }),
      })
      .map(({ start, hours, ...rest }) => ({ ...rest, ...periodOf(start, start + hours) }))
    const anyDays = fc.array(anyDay, { maxLength: 4 })
    fc.assert(
      fc.property(anyDays, anyDays, (a, b) => {
        const [first, second] = [
          { runId: 'a', days: a },
          { runId: 'b', days: b },
        ]
        const forward = clashesOf(first, [second]).map(({ runId: _, ...clash }) => clash)
        const backward = clashesOf(second, [first]).map(({ runId: _, ...clash }) => clash)
        expect(forward.map(asText).toSorted()).toEqual(backward.map(asText).toSorted())
        for (const { during } of forward) expect(during.startsAt < during.endsAt).toBe(true)
      }),
    )
  })
})

function periodOf(from: number, until: number) {
  const at = (hour: number) => new Date(Date.UTC(2027, 2, 2, hour)).toISOString()
  return { startsAt: at(from), endsAt: at(until) }
}

function asText(value: object): string {
  return JSON.stringify(value)
}
