'use client'

import { StaffAction } from '@cms/admin/staff-action/staff-action.client'
import { DelegateInputs } from '../delegate-inputs'
import { swapButton, type PlaceInForm } from './button-words'

export const swapTitle = 'Put somebody else into a place'

type PlaceOnDate = PlaceInForm & { runLabel: string }

/** Another person in a place, or the first in one that nobody has yet. */
export function SwapDelegate({
  orderId,
  places,
}: {
  orderId: string
  places: readonly PlaceOnDate[]
}) {
  const placeOf = (wanted = places[0]?.id) => places.find(({ id }) => id === wanted)
  return (
    <StaffAction
      url={`/api/orders/${orderId}/delegates`}
      subject={orderId}
      legend={swapTitle}
      button={({ bookingId, name = '' }) => swapButton(placeOf(bookingId), { name })}
    >
      <label>
        Place
        <select data-name="bookingId">
          {places.map(({ id, title, runLabel }) => (
            <option key={id} value={id}>
              {title} – {runLabel}
            </option>
          ))}
        </select>
      </label>
      <DelegateInputs />
    </StaffAction>
  )
}
