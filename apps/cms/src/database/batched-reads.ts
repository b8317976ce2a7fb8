import type { Payload, PayloadRequest } from 'payload'

type ReadMany<Value> = (payload: Payload, ids: readonly string[]) => Promise<Map<string, Value>>

/** Asked for one at a time by the hooks of many documents, read together: a list makes one query. */
export function batchedReads<Value>(
  readMany: ReadMany<Value>,
): (req: PayloadRequest, id: string) => Promise<Value | undefined> {
  const openBatches = new WeakMap<PayloadRequest, Batch<Value>>()

  return (req, id) => {
    const open = openBatches.get(req) ?? openBatch(req)
    open.ids.add(id)
    return open.values.then((byId) => byId.get(id))
  }

  function openBatch(req: PayloadRequest): Batch<Value> {
    const ids = new Set<string>()
    const values = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      openBatches.delete(req)
      return readMany(req.payload, [...ids])
    })
    const batch = { ids, values }
    openBatches.set(req, batch)
    return batch
  }
}

type Batch<Value> = { ids: Set<string>; values: Promise<Map<string, Value>> }
