import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createElement, type ComponentProps } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { mostSeatsDrawn, seatSize } from './seat-path'
import { SeatRow } from './seat-row'

describe('a row of seats', () => {
  it('draws as many people and free places as there are, side by side', () => {
    fc.assert(
      fc.property(groups, ({ taken, free, yours }) => {
        const drawn = seatsIn(markupOf({ taken, free, yours }))
        expect(drawn.plain).toHaveLength(taken)
        expect(drawn.free).toHaveLength(free)
        expect(drawn.hole).toEqual(drawn.free)
        expect(drawn.yours).toHaveLength(yours)
        const all = [...drawn.plain, ...drawn.free, ...drawn.yours]
        expect(all).toEqual(all.map((_, index) => seatSize / 2 + index * seatSize))
      }),
    )
  })

  it('leaves larger groups, and those that nobody has counted, to the words', () => {
    expect(markupOf({ taken: mostSeatsDrawn, free: 1 })).toBe('')
    expect(markupOf({ taken: 0 })).toBe('')
  })

  it('is not read out', () => {
    expect(markupOf({ taken: 9, free: 3 })).toContain('aria-hidden="true"')
  })
})

const upToMost = fc.integer({ min: 0, max: mostSeatsDrawn })
const groups = fc
  .record({ taken: upToMost, free: upToMost, yours: upToMost })
  .filter(({ taken, free, yours }) => taken + free + yours <= mostSeatsDrawn)

type Kind = 'plain' | 'free' | 'hole' | 'yours'

/** Where browsers put a dash without length: every ten units, but not on the very end of a path. */
function seatsIn(markup: string): Record<Kind, number[]> {
  const seats: Record<Kind, number[]> = { plain: [], free: [], hole: [], yours: [] }
  for (const [, kind = 'plain', from, length] of markup.matchAll(
    /<path(?: class="(\w+)")? d="M(\d+) \d+h(-?[\d.]+)"/g,
  )) {
    for (let gone = 0; gone < Number(length); gone += seatSize) {
      seats[kind as Kind].push(Number(from) + gone)
    }
  }
  return seats
}

function markupOf(row: ComponentProps<typeof SeatRow>): string {
  return renderToStaticMarkup(createElement(SeatRow, row))
}
