'use client'

import { formatPence } from '@lectern/shared/money/format'
import { pence } from '@lectern/shared/money/pence'

import type { PlaceInForm } from './button-words'

/** Each place with a tick, and with its price where money goes back. */
export function PlaceTicks({
  places,
  showsAmounts = false,
}: {
  places: readonly PlaceInForm[]
  showsAmounts?: boolean
}) {
  return places.map(({ id, title, grossPence }) => (
    <label key={id}>
      <input type="checkbox" data-name="bookingIds[]" value={id} />
      <span>
        <bdi>{title}</bdi>
        {showsAmounts && `, ${formatPence(pence(grossPence), 'total')}`}
      </span>
    </label>
  ))
}
