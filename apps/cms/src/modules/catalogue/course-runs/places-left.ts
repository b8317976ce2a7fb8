import type { FieldHook, NumberField, PayloadRequest } from 'payload'

import type { CourseRun } from '@lectern/shared/contract/payload-types'

import { readPlacesLeft } from '../../booking'

/** Read from the seat ledger, never stored here: the admin saves whole documents and would put an old number back. */
export const placesLeftField: NumberField = {
  name: 'placesLeft',
  type: 'number',
  label: 'Places left',
  virtual: true,
  admin: { readOnly: true, description: 'Counted by the bookings. Nobody can type it.' },
  hooks: { afterRead: [readFromLedger] },
}

async function readFromLedger({ originalDoc, req }: Parameters<RunFieldHook>[0]): Promise<unknown> {
  return originalDoc?.id ? placesLeftOf(originalDoc.id, req) : undefined
}

type RunFieldHook = FieldHook<CourseRun>

/** Runs that are read together, in a list or as relations, are asked for in one query. */
function placesLeftOf(runId: string, req: PayloadRequest): Promise<number | undefined> {
  const open = openBatches.get(req) ?? openBatch(req)
  open.runIds.add(runId)
  return open.placesLeft.then((byRun) => byRun.get(runId))
}

type Batch = { runIds: Set<string>; placesLeft: Promise<Map<string, number>> }

const openBatches = new WeakMap<PayloadRequest, Batch>()

function openBatch(req: PayloadRequest): Batch {
  const runIds = new Set<string>()
  const placesLeft = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
    openBatches.delete(req)
    return readPlacesLeft(req.payload, [...runIds])
  })
  const batch = { runIds, placesLeft }
  openBatches.set(req, batch)
  return batch
}
