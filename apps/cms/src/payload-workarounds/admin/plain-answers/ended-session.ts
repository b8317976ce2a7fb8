/** Whether this tab has found out that nobody is signed in any more. */
let hasEnded = false
const listeners = new Set<() => void>()

export const endedSession = {
  note: (ended: boolean) => {
    hasEnded = ended
    for (const hear of listeners) hear()
  },
  read: () => hasEnded,
  subscribe: (hear: () => void) => {
    listeners.add(hear)
    return () => void listeners.delete(hear)
  },
}
