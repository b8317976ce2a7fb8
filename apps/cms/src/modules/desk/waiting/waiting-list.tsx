import { placesWords } from '@lectern/shared/booking/places-words'
import type { PlacesWanted } from '@lectern/shared/contract/payload-types'

import { momentInWords } from '@cms/admin/place-time/moment-in-words'
import { StatePill } from '@cms/admin/state-pill/state-pill'
import type { Waiting } from '../../waiting-list'
import type { Sheet, SheetPeople } from '../sheet/load-sheet'
import { AddAction, MorePlacesAction, MoveUpAction, TakeOffAction } from './waiting-actions'
import { waitsFor } from './waits-for'

interface WaitingListProps {
  sheet: Sheet
  people: SheetPeople
  mayEnlarge: boolean
}

/** Who waits for a place on a full date, in their order, and what staff can do for them. */
export function WaitingList({ sheet, people, mayEnlarge }: WaitingListProps) {
  const { run } = sheet.register
  const { waiting } = people
  const isAhead = run.status === 'open' && isToCome(run.startsAt)
  const isFull = sheet.seats?.available === 0
  const isEmpty = !waiting || waiting.queue.length + waiting.offered.length === 0
  if (isEmpty && !(isAhead && isFull)) return null
  return (
    <section className="date-sheet__card" aria-labelledby="waiting-list">
      <div className="date-sheet__bar">
        <h2 id="waiting-list">Waiting list</h2>
        <span>{isEmpty ? 'Nobody waits for a place.' : countWords(waiting)}</span>
      </div>
      {!isEmpty && <Queue runId={run.id} waiting={waiting} />}
      {isAhead && (
        <div className="date-sheet__actions">
          <details>
            <summary>Put somebody on the list</summary>
            <AddAction runId={run.id} />
          </details>
          {mayEnlarge && waiting && waiting.queue.length > 0 && (
            <details>
              <summary>Give the date more places …</summary>
              <MorePlacesAction runId={run.id} waiting={waiting} />
            </details>
          )}
        </div>
      )}
    </section>
  )
}

function isToCome(startsAt: string): boolean {
  return Date.parse(startsAt) > Date.now()
}

function countWords({ queue, offered }: Waiting): string {
  const wanted = queue.reduce((sum, { count }) => sum + count, 0)
  return [
    ...(queue.length > 0 ? [`${queue.length} waiting for ${placesWords(wanted)}`] : []),
    ...(offered.length > 0 ? [`${offered.length} with an offer`] : []),
  ].join(', ')
}

function Queue({ runId, waiting }: { runId: string; waiting: Waiting }) {
  return (
    <div className="date-sheet__scrolls">
      <table className="date-sheet__table">
        <caption className="desk-unseen">Everybody who waits for a place, in their order</caption>
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">Who</th>
            <th scope="col">Places</th>
            <th scope="col">Since</th>
            <th scope="col">What they wait for</th>
          </tr>
        </thead>
        <tbody>
          {waiting.offered.map((place) => (
            <Row key={place.id} runId={runId} waiting={waiting} place={place} />
          ))}
          {waiting.queue.map((place, index) => (
            <Row key={place.id} {...{ runId, waiting, place }} number={index + 1} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  runId: string
  waiting: Waiting
  place: PlacesWanted
  /** In the queue; whoever has an offer stands in it no more. */
  number?: number
}

function Row({ runId, waiting, place, number }: RowProps) {
  return (
    <tr>
      <td>{number ?? '–'}</td>
      <th scope="row">
        <strong dir="auto">{place.name}</strong>
        <small>
          <a href={`mailto:${place.email}`}>{place.email}</a>
          {place.telephone && (
            <>
              , <a href={`tel:${place.telephone.replaceAll(' ', '')}`}>{place.telephone}</a>
            </>
          )}
        </small>
        <WhatStaffDid place={place} />
      </th>
      <td>{placesWords(place.count)}</td>
      <td>{momentInWords(place.since)}</td>
      <td>
        <Standing waiting={waiting} place={place} />
        <details className="date-sheet__acts">
          <summary>
            {number === undefined || number === 1 ? 'Take off …' : 'Move up or take off …'}
          </summary>
          {number !== undefined && number > 1 && (
            <MoveUpAction runId={runId} place={place} ahead={waiting.queue.slice(0, number - 1)} />
          )}
          <TakeOffAction runId={runId} place={place} />
        </details>
      </td>
    </tr>
  )
}

function Standing({ waiting, place }: { waiting: Waiting; place: PlacesWanted }) {
  if (place.state !== 'offered') {
    const isHopeless = place.count > waiting.capacity
    return (
      <>
        <StatePill state={isHopeless ? 'trouble' : 'waiting'}>
          {isHopeless ? 'In vain' : 'Waiting'}
        </StatePill>
        <small>{waitsFor(place, waiting)}</small>
      </>
    )
  }
  return (
    <>
      <StatePill state="good">{placesWords(place.count)} offered</StatePill>
      <small>
        Kept until {place.offeredUntil && momentInWords(place.offeredUntil)}.{' '}
        {place.orderId && <a href={`/admin/collections/orders/${place.orderId}`}>The order</a>}
      </small>
    </>
  )
}

function WhatStaffDid({ place }: { place: PlacesWanted }) {
  const { addedBy, movedUpBy, movedUpAt, movedUpReason } = place
  return (
    <>
      {addedBy && (
        <small>
          put on the list by <bdi>{addedBy}</bdi>
        </small>
      )}
      {movedUpBy && movedUpAt && (
        <small>
          moved up by <bdi>{movedUpBy}</bdi>, {momentInWords(movedUpAt)}: <bdi>{movedUpReason}</bdi>
        </small>
      )}
    </>
  )
}
