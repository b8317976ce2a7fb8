import type { FieldHook, NumberField } from 'payload'

import type { CourseRun } from '@lectern/shared/contract/payload-types'

import { batchedReads } from '@cms/database/batched-reads'
import { readPlacesLeft } from '../../seats'

/** Read from the seat ledger, never stored here: the admin saves whole documents and would put an old number back. */
export const placesLeftField: NumberField = {
  name: 'placesLeft',
  type: 'number',
  label: 'Places left',
  virtual: true,
  admin: {
    readOnly: true,
    description: 'Counted by the bookings. Nobody can type it.',
    components: { Cell: '/modules/desk/waiting/places-left-cell#PlacesLeftCell' },
  },
  hooks: { afterRead: [readFromLedger] },
}

const placesLeftOf = batchedReads(readPlacesLeft)

async function readFromLedger({ originalDoc, req }: Parameters<RunFieldHook>[0]): Promise<unknown> {
  return originalDoc?.id ? placesLeftOf(req, originalDoc.id) : undefined
}

type RunFieldHook = FieldHook<CourseRun>
