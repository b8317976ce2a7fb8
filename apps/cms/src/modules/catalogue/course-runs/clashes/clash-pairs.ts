import { clashesOf, type Clash, type Occupation } from '@lectern/shared/time/clashes'
import type { Period } from '@lectern/shared/time/course-days'
import { createHash } from 'node:crypto'

import { groupedBy } from '@cms/grouped-by'

/** That two dates want one trainer, or one room, at once: however often they do. */
export interface ClashPair {
  kind: Clash['kind']
  /** Of the trainer, or of the venue. */
  subjectId: string
  /** "trainer/<id>", or "room/<venue>/<room>" */
  subject: string
  ownId: string
  otherId: string
  /** When both want it, in order. */
  during: Period[]
  /** A name for it as it is now: with another date, trainer, room or time it is another clash. */
  mark: string
}

/** Those of one date with others, in the order of its days. */
export function clashPairs(own: Occupation, others: readonly Occupation[]): ClashPair[] {
  const pairs = groupedBy(clashesOf(own, others), (clash) => [subjectOf(clash), clash.runId].join())
  return [...pairs.values()].map((clashes) => {
    const [first] = clashes
    const subject = subjectOf(first)
    const during = clashes.map((clash) => clash.during)
    return {
      kind: first.kind,
      subject,
      subjectId: first.kind === 'trainer' ? first.trainerId : first.venueId,
      ownId: own.runId,
      otherId: first.runId,
      during,
      mark: markOf({ subject, runIds: [own.runId, first.runId], during }),
    }
  })
}

/** The same clash of a date that has another id now. */
export function ofDate(pair: ClashPair, ownId: string): ClashPair {
  const { subject, otherId, during } = pair
  return { ...pair, ownId, mark: markOf({ subject, runIds: [ownId, otherId], during }) }
}

/** Each of them once. */
export function clashPairsAmong(occupations: readonly Occupation[]): ClashPair[] {
  return occupations.flatMap((own, index) => clashPairs(own, occupations.slice(index + 1)))
}

function subjectOf(clash: Clash): string {
  return clash.kind === 'trainer'
    ? `trainer/${clash.trainerId}`
    : `room/${clash.venueId}/${clash.room}`
}

interface Marked {
  subject: string
  runIds: string[]
  during: Period[]
}

/** The same from whichever of the two dates one looks. */
function markOf({ subject, runIds, during }: Marked): string {
  const times = during.map(({ startsAt, endsAt }) => `${startsAt}/${endsAt}`)
  const content = JSON.stringify([subject, runIds.toSorted(), times.toSorted()])
  return `clash/${createHash('sha256').update(content).digest('base64url').slice(0, 22)}`
}
