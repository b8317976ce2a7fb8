import type { Payload } from 'payload'

type ReadMany<Value> = (payload: Payload, ids: readonly string[]) => Promise<Map<string, Value>>

/** Asked for one at a time by the hooks of many documents, read together: a list makes one query. */
export function batchedReads<Value>(
  readMany: ReadMany<Value>,
): (request: Request, id: string) => Promise<Value | undefined> {
  const openBatches = new WeakMap<Request, Batch<Value>>()

  return (request, id) => {
    const open = openBatches.get(request) ?? openBatch(request)
    open.ids.add(id)
    return open.values.then((byId) => byId.get(id))
  }

  function openBatch(request: Request): Batch<Value> {
    const ids = new Set<string>()
    const values = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      openBatches.delete(request)
      return readMany(request.payload, [...ids])
    })
    const batch = { ids, values }
    openBatches.set(request, batch)
    return batch
  }
}

/** Whatever is the same for all documents that are read together. */
type Request = { payload: Payload }
type Batch<Value> = { ids: Set<string>; values: Promise<Map<string, Value>> }
