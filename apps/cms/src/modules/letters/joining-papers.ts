import { placeOfDay } from '@lectern/shared/booking/day-place'
import type { CheckoutLine } from '@lectern/shared/contract/checkout'
import type { CourseRun, Venue } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { idOf } from '../../database/document-ids'
import { findByIds } from '../../database/find-by-ids'

export interface WhereToJoin {
  /** Of the place, as on an envelope; empty for what is online. */
  addressLines: string[]
  directions?: string
  accessibility?: string
  /** For those who have a place, and nobody else. */
  onlineLink?: string
}

/** What somebody who comes has to know of a date, as the catalogue says today. */
export interface JoiningPapers<Line = CheckoutLine> extends WhereToJoin {
  line: Line
  joiningInstructions?: string
  /** The days that are somewhere else than the date, each by its place among the days of the line. */
  elsewhere: (WhereToJoin & { index: number })[]
}

/** Of a line, what says where each of its days is. */
interface JoinedLine {
  runId: string
  delivery: CheckoutLine['delivery']
  days: readonly { day: string; from: string }[]
}

/** What somebody has to know on one day of a date. */
export function whereOnDay(papers: JoiningPapers<unknown>, index: number): WhereToJoin {
  return papers.elsewhere.find((where) => where.index === index) ?? papers
}

export async function loadJoiningPapers<Line extends JoinedLine>(
  payload: Payload,
  lines: readonly Line[],
): Promise<JoiningPapers<Line>[]> {
  const runs = await findByIds<CourseRun>(payload, {
    collection: 'course-runs',
    ids: lines.map(({ runId }) => runId),
  })
  const venues = await findByIds<Venue>(payload, {
    collection: 'venues',
    ids: [...runs.values()].flatMap(venueIdsOf),
  })
  return lines.map((line) => toPapers(line, { run: runs.get(line.runId), venues }))
}

function venueIdsOf({ venue, days }: CourseRun): string[] {
  return [venue, ...days.map((day) => day.venue)].flatMap((own) => (own ? [idOf(own)] : []))
}

interface Catalogue {
  run: CourseRun | undefined
  venues: Map<string, Venue>
}

function toPapers<Line extends JoinedLine>(
  line: Line,
  { run, venues }: Catalogue,
): JoiningPapers<Line> {
  const { delivery } = line
  const { venue, onlineLink, joiningInstructions } = run ?? {}
  return {
    line,
    ...toWhere({ delivery, venue, onlineLink }, venues),
    ...(joiningInstructions && { joiningInstructions }),
    elsewhere: line.days.flatMap((day, index) => {
      const own = run?.days.find((row) => row.day === day.day && row.from === day.from)
      const where = run && own ? whereElsewhere({ ...run, delivery }, own) : null
      return where ? [{ index, ...toWhere(where, venues) }] : []
    }),
  }
}

type Where = Pick<Partial<CourseRun>, 'delivery' | 'venue' | 'onlineLink'> & {
  room?: string | null | undefined
}

/** `null` where the day says nothing of its own. */
function whereElsewhere(run: CourseRun, day: CourseRun['days'][number]): Where | null {
  const { delivery, venue, isElsewhere } = placeOfDay<string | Venue>(run, day)
  const own = delivery === 'online' ? day.onlineLink : day.room
  if (!isElsewhere && !own) return null
  return { delivery, venue, room: day.room, onlineLink: day.onlineLink || run.onlineLink }
}

/** A form hides the venue of what is online, and the link of what is not, and keeps both. */
function toWhere(
  { delivery, venue, room, onlineLink }: Where,
  venues: Map<string, Venue>,
): WhereToJoin {
  if (delivery === 'online') return { addressLines: [], ...(onlineLink && { onlineLink }) }
  const place = venue ? venues.get(idOf(venue)) : undefined
  return {
    addressLines: [...(room ? [room] : []), ...(place ? addressLinesOf(place) : [])],
    ...(place?.directions && { directions: place.directions }),
    ...(place?.accessibility && { accessibility: place.accessibility }),
  }
}

function addressLinesOf({ name, address }: Venue): string[] {
  const { line1, line2, town, postcode } = address
  return [name, line1, line2, town, postcode].filter((line) => !!line) as string[]
}
