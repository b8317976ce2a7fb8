import type { EventType } from '../store/tables'

export type FateKind = 'lose' | 'double' | 'delay' | 'reorder'

/** What a test wants to happen to the next events. */
export interface Fate {
  kind: FateKind
  /** How many events it is for; `reorder` sends that many in reverse. */
  count: number
  /** Only events of this type; any when absent. */
  type?: EventType
  /** For `delay`: how long. Without it the events are held until they are let go. */
  milliseconds?: number
}

/** The fates in waiting. They are a test's business and end with the process. */
export function createFates() {
  let waiting: { fate: Fate; left: number }[] = []
  return {
    add(fate: Fate) {
      waiting.push({ fate, left: fate.count })
    },
    /** The fate of an event that just happened; `isLast` when it is the last to meet this fate. */
    take(type: EventType): { fate: Fate; isLast: boolean } | undefined {
      const met = waiting.find(({ fate }) => fate.type === undefined || fate.type === type)
      if (!met) return undefined
      met.left -= 1
      waiting = waiting.filter(({ left }) => left > 0)
      return { fate: met.fate, isLast: met.left === 0 }
    },
    list: () => waiting.map(({ fate, left }) => ({ ...fate, left })),
    clear() {
      waiting = []
    },
  }
}

export type Fates = ReturnType<typeof createFates>
