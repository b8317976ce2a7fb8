import type { Answers } from '../kept-typing/kept-typing'

export interface ActionState {
  /** The outcome is shown until the next press. */
  outcome: 'none' | 'busy' | 'done' | 'refused' | 'unanswered'
  messages: string[]
  /** Something was typed that is neither carried out nor given up. */
  isTyped: boolean
  /** What the inputs say; nothing of those that nobody has touched. */
  answers: Answers
  /** How often the inputs have become empty again. */
  timesEmptied: number
}

export const atFirst: ActionState = {
  outcome: 'none',
  messages: [],
  isTyped: false,
  answers: {},
  timesEmptied: 0,
}

const states = new Map<string, ActionState>()
const listeners = new Set<() => void>()

/**
 * How the actions of this page stand. Payload takes an action away with its tab, also while it is under
 * way; whoever comes back finds it as it stands then.
 */
export const actionStates = {
  read: (key: string) => states.get(key) ?? atFirst,

  change: (key: string, changes: Partial<ActionState>) => {
    states.set(key, { ...actionStates.read(key), ...changes })
    for (const hear of listeners) hear()
  },

  /** Of what was taken away; what is under way goes on. */
  leave: (key: string) => {
    if (actionStates.read(key).outcome !== 'busy') states.delete(key)
  },

  subscribe: (hear: () => void) => {
    listeners.add(hear)
    return () => void listeners.delete(hear)
  },
}
