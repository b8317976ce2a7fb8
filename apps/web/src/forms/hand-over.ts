import 'server-only'
import { headers } from 'next/headers'
import { cache } from 'react'

interface HandOver<Thing> {
  /** Names the key in the request for the page. */
  header: string
  /** What the page is drawn with; null when it is drawn without. */
  read: () => Promise<Thing | null>
  /** Keeps it under a key for as long as a page is being drawn. */
  whileDrawing: <Answer>(thing: Thing, draw: (key: string) => Promise<Answer>) => Promise<Answer>
}

/**
 * How a route hands something to a page that this server asks itself for, since Next draws pages for GET
 * alone. What is handed over has a name of its own.
 */
export function handOver<Thing>(name: string): HandOver<Thing> {
  const header = `x-lectern-${name}`
  return {
    header,
    read: cache(async () => {
      const key = (await headers()).get(header)
      return (key && kept<Thing>(name).get(key)) || null
    }),
    async whileDrawing(thing, draw) {
      const key = crypto.randomUUID()
      kept<Thing>(name).set(key, thing)
      try {
        return await draw(key)
      } finally {
        kept<Thing>(name).delete(key)
      }
    },
  }
}

/** On the process itself: Next gives routes and pages copies of a module. */
function kept<Thing>(name: string): Map<string, Thing> {
  const shared = globalThis as { lecternHandedOver?: Map<string, Map<string, unknown>> }
  shared.lecternHandedOver ??= new Map()
  const things = shared.lecternHandedOver.get(name) ?? new Map<string, unknown>()
  shared.lecternHandedOver.set(name, things)
  return things as Map<string, Thing>
}
