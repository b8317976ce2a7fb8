import { placesWords } from '@lectern/shared/booking/places-words'
import { maxPlacesPerLine } from '@lectern/shared/basket/limits'
import type { PlacesWanted } from '@lectern/shared/contract/payload-types'

import { StaffAction } from '@cms/admin/staff-action/staff-action.client'
import type { Waiting } from '../../waiting-list'
import { mostMore } from './may-enlarge'
import { outlookInWords } from './outlook-in-words'

interface ActionProps {
  runId: string
  place: PlacesWanted
}

/** The queue is obeyed in its new order at once, and whoever waits sees their number. */
export function MoveUpAction({
  runId,
  place,
  ahead,
}: ActionProps & { ahead: readonly PlacesWanted[] }) {
  return (
    <StaffAction
      url={`/api/course-runs/${runId}/waiting-list/moved-up`}
      subject={place.id}
      legend={`Move ${place.name} up`}
      button="Move up"
    >
      <input type="hidden" data-name="placeId" value={place.id} />
      <label>
        In front of
        <select data-name="inFrontOf">
          {ahead.map(({ id, name }, index) => (
            <option key={id} value={id}>
              number {index + 1}, {name}
            </option>
          ))}
        </select>
      </label>
      <Reason />
    </StaffAction>
  )
}

export function TakeOffAction({ runId, place }: ActionProps) {
  const isOffered = place.state === 'offered'
  return (
    <StaffAction
      url={`/api/course-runs/${runId}/waiting-list/taken-off`}
      subject={place.id}
      legend={`Take ${place.name} off the list`}
      button="Take off the list"
    >
      <input type="hidden" data-name="placeId" value={place.id} />
      <Reason />
      <p>
        {isOffered && `The offer ends, and ${placesWords(place.count)} go to the next. `}They are
        not written to.
      </p>
    </StaffAction>
  )
}

function Reason() {
  return (
    <label>
      Reason, kept on the list
      <input data-name="reason" dir="auto" maxLength={300} />
    </label>
  )
}

export function AddAction({ runId }: { runId: string }) {
  return (
    <StaffAction
      url={`/api/course-runs/${runId}/waiting-list`}
      subject={runId}
      legend="Put somebody on the list who has asked you for it"
      button="Put on the list"
    >
      <label>
        Name
        <input data-name="name" dir="auto" />
      </label>
      <label>
        E-mail
        <input data-name="email" type="email" />
      </label>
      <label>
        Telephone
        <input data-name="telephone" />
      </label>
      <label>
        Places
        <input
          type="number"
          min={1}
          max={maxPlacesPerLine}
          defaultValue={1}
          data-name="count"
          data-as="number"
        />
      </label>
      <p>When places become free, the offer is sent to this address.</p>
    </StaffAction>
  )
}

/** Who gets a place stands beside each number before it is pressed. */
export function MorePlacesAction({ runId, waiting }: { runId: string; waiting: Waiting }) {
  const choices = Array.from({ length: mostMore }, (_, index) => index + 1)
  return (
    <StaffAction
      url={`/api/course-runs/${runId}/more-places`}
      subject={runId}
      legend={`${placesWords(waiting.capacity)} in all until now`}
      button="Give it more places"
    >
      <label>
        How many more, and who gets them
        <select data-name="more" data-as="number">
          {choices.map((more) => (
            <option key={more} value={more}>
              {more} more: {outlookInWords(waiting, { more })}
            </option>
          ))}
        </select>
      </label>
      <p>Whoever is offered places is written to at once.</p>
    </StaffAction>
  )
}
