import type { CheckoutLine } from '@lectern/shared/contract/checkout'
import type { CourseRun, Venue } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

/** What somebody who comes has to know of a date, as the catalogue says today. */
export interface JoiningPapers {
  line: CheckoutLine
  /** Of the place, as on an envelope; empty for what is online. */
  addressLines: string[]
  directions?: string
  accessibility?: string
  joiningInstructions?: string
  /** For those who have a place, and nobody else. */
  onlineLink?: string
}

export async function loadJoiningPapers(
  payload: Payload,
  lines: readonly CheckoutLine[],
): Promise<JoiningPapers[]> {
  const runs = await findByIds<CourseRun>(payload, {
    collection: 'course-runs',
    ids: lines.map(({ runId }) => runId),
  })
  const venues = await findByIds<Venue>(payload, {
    collection: 'venues',
    ids: [...runs.values()].flatMap(({ venue }) => (venue ? [idOf(venue)] : [])),
  })
  return lines.map((line) => {
    const run = runs.get(line.runId)
    const venue = run?.venue ? venues.get(idOf(run.venue)) : undefined
    return toPapers(line, { run, venue })
  })
}

/** A form hides the venue of what is online, and the link of what is not, and keeps both. */
function toPapers(
  line: CheckoutLine,
  { run, venue }: { run: CourseRun | undefined; venue: Venue | undefined },
): JoiningPapers {
  const isOnline = line.delivery === 'online'
  const place = isOnline ? undefined : venue
  return {
    line,
    addressLines: place ? addressLinesOf(place) : [],
    ...(place?.directions && { directions: place.directions }),
    ...(place?.accessibility && { accessibility: place.accessibility }),
    ...(run?.joiningInstructions && { joiningInstructions: run.joiningInstructions }),
    ...(isOnline && run?.onlineLink && { onlineLink: run.onlineLink }),
  }
}

function addressLinesOf({ name, address }: Venue): string[] {
  const { line1, line2, town, postcode } = address
  return [name, line1, line2, town, postcode].filter((line) => !!line) as string[]
}

async function findByIds<Row extends { id: string }>(
  payload: Payload,
  { collection, ids }: { collection: 'course-runs' | 'venues'; ids: readonly string[] },
): Promise<Map<string, Row>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.db.find<Row>({
    collection,
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
    limit: ids.length,
  })
  return new Map(docs.map((row) => [row.id, row]))
}

function idOf(document: string | { id: string }): string {
  return typeof document === 'string' ? document : document.id
}
