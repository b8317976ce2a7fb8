import type { CollectionSlug, PayloadRequest } from 'payload'

import { isDocumentId } from '@cms/database/document-ids'
import { Refusal } from '@cms/http/refusal'
import type { ActKind } from './acts'
import { nameOf } from './name-of'
import { finishAct, forgetAct, recordAct } from './record-act'

/** How what staff press gets into the audit trail. */
export type PressRecord<Input, Done> =
  | {
      kind: ActKind
      /** Of which collection the document in the address is; otherwise `what` says what it is done to. */
      of?: CollectionSlug
      what?: (input: Input) => string
      /** Of that document, where the address does not have it. */
      id?: (input: Input) => string
      /** How much, which: nothing that could name a customer. */
      details?: (done: Done, input: Input) => string | null
    }
  | { notRecorded: string }

interface Pressed<Input, Done> {
  record: PressRecord<Input, Done>
  input: Input
  carryOut: () => Promise<Done>
}

/**
 * Carries it out between two writes: that it was begun, and that it is done. A process that dies in between
 * leaves what it began on record. What was refused leaves nothing.
 */
export async function recordPressed<Input, Done extends object>(
  req: PayloadRequest,
  { record, input, carryOut }: Pressed<Input, Done>,
): Promise<Done> {
  if ('notRecorded' in record) return carryOut()
  const { kind, details } = record
  const id = await recordAct(req, { kind, ...(await doneTo(req, { record, input })) }, 'begun')
  const done = await carryOut().catch(async (error: unknown) => {
    if (error instanceof Refusal && error.reason !== 'unavailable') await forgetAct(req.payload, id)
    throw error
  })
  const isDone = !('problems' in done)
  try {
    if (isDone) await finishAct(req.payload, { id, details: details?.(done, input) ?? null })
    else await forgetAct(req.payload, id)
  } catch (err) {
    // It has been done: whoever pressed may not be told otherwise, and press again.
    req.payload.logger.error({ err, msg: `The audit record ${id} could not be finished` })
  }
  return done
}

async function doneTo<Input, Done>(
  { payload, routeParams }: PayloadRequest,
  { record, input }: Pick<Pressed<Input, Done>, 'record' | 'input'>,
): Promise<{ what: string; href: string | null }> {
  if ('notRecorded' in record || !record.of) {
    const said = 'what' in record ? record.what?.(input) : undefined
    return { what: said ?? 'Several', href: null }
  }
  const { config } = payload.collections[record.of]
  const id = record.id?.(input) ?? String(routeParams?.id)
  const where = { id: { equals: id } }
  const found = isDocumentId(payload, id)
    ? await payload.db.findOne<{ id: string }>({ collection: record.of, where })
    : null
  const href = found ? `/admin/collections/${record.of}/${id}` : null
  return { what: nameOf(config, found), href }
}
