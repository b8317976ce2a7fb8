'use client'

import { StaffAction } from '@cms/admin/staff-action/staff-action.client'
import { chosenOf, moveButton, type PlaceInForm } from './button-words'
import { PlaceTicks } from './place-ticks.client'
import { Reason } from './reason'

/** A date to which places can go. */
export interface TargetInForm {
  runId: string
  /** "9 to 10 March 2027" */
  days: string
  /** With hours, place and what is left. */
  label: string
}

interface MovePlacesProps {
  orderId: string
  runId: string
  runLabel: string
  places: readonly PlaceInForm[]
  targets: readonly TargetInForm[]
}

/** Places of an order on one date, to another date of the same course. */
export function MovePlaces({ orderId, runId, runLabel, places, targets }: MovePlacesProps) {
  const daysOf = (wanted = targets[0]?.runId) =>
    targets.find((target) => target.runId === wanted)?.days ?? 'another date'
  return (
    <StaffAction
      url={`/api/orders/${orderId}/moves`}
      subject={runId}
      legend={`Move places from ${runLabel} to another date`}
      button={(typed) => moveButton(chosenOf(places, typed), { to: daysOf(typed.toRunId) })}
    >
      <PlaceTicks places={places} />
      <label>
        To
        <select data-name="toRunId">
          {targets.map((target) => (
            <option key={target.runId} value={target.runId}>
              {target.label}
            </option>
          ))}
        </select>
      </label>
      <Reason />
      <p>
        They go to the new date at the price that was paid, and everybody concerned is told at once.
      </p>
    </StaffAction>
  )
}
