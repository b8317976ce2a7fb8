import type { Delegate, KeptBooker } from '@lectern/shared/contract/checkout-forms'

interface Naming {
  lines: readonly { runId: string }[]
  delegates: readonly Delegate[]
  booker: KeptBooker | null
  attends: boolean
}

/** "I am attending" puts the booker into the first place of each course date that has no name there. */
export function nameDelegates({ lines, delegates, booker, attends }: Naming): Delegate[] {
  const named = delegates.filter(({ name }) => name)
  if (!attends || !booker) return named
  const { name, email } = booker
  const missing = lines.filter(
    ({ runId }) => !named.some((delegate) => delegate.runId === runId && delegate.seat === 1),
  )
  return [...missing.map(({ runId }) => ({ runId, seat: 1, name, email })), ...named]
}
