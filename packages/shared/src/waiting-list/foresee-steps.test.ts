import { describe, expect, it } from '@jest/globals'

import { foreseeSteps } from './foresee-steps'
import { defaultWaitingTerms as terms, type PlaceWanted, type WaitingList } from './next-step'

const at = (hour: number) => new Date(Date.UTC(2026, 2, 2) + hour * 3_600_000)

const wanted = (id: string, count: number): PlaceWanted => {
  return { id, count, since: at(0), reservationEndedAt: null }
}

function foresee(changes: Partial<WaitingList>, hour = 10) {
  const list = {
    ...{ queue: [], offers: [], reservation: null, placesFree: 0, freedAt: at(9) },
    startsAt: at(400),
    ...changes,
  }
  const { offered, reservedFor, placesOnSale } = foreseeSteps(list, { terms, now: at(hour) })
  return { offered: offered.map(({ id }) => id), reservedFor: reservedFor?.id, placesOnSale }
}

describe('what becomes of free places', () => {
  const queue = [wanted('ann', 1), wanted('group', 3), wanted('ben', 1)]

  it('is an offer to each whom they suffice, and the rest is kept for the group', () => {
    expect(foresee({ queue, placesFree: 3 })).toEqual({
      offered: ['ann'],
      reservedFor: 'group',
      placesOnSale: 0,
    })
    expect(foresee({ queue, placesFree: 6 })).toEqual({
      offered: ['ann', 'group', 'ben'],
      reservedFor: undefined,
      placesOnSale: 1,
    })
  })

  it('follows a reservation that runs, to its end', () => {
    const reservation = { id: 'group', until: at(20) }
    const behind = queue.slice(1)
    const kept = { queue: behind, placesFree: 2, reservation }
    expect(foresee(kept, 19)).toMatchObject({ offered: [], reservedFor: 'group' })
    expect(foresee({ ...kept, placesFree: 3 }, 19)).toMatchObject({ offered: ['group'] })
    expect(foresee(kept, 20)).toEqual({ offered: ['ben'], reservedFor: undefined, placesOnSale: 1 })
  })

  it('is that everybody may have them within the closing time', () => {
    expect(foresee({ queue, placesFree: 2 }, 380)).toEqual({
      offered: [],
      reservedFor: undefined,
      placesOnSale: 2,
    })
  })
})
