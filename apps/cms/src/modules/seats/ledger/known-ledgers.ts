import type { SeatLedger } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

const ledgersOf = new WeakMap<Payload, Map<string, SeatLedger>>()

/**
 * A run's ledger as this process saw it last, its last move written down at its owner. Others may have
 * changed it since: it is good for a guess that the database checks, and tells for ever which move is finished.
 */
export function knownLedger(payload: Payload, runId: string): SeatLedger | undefined {
  return ledgersOf.get(payload)?.get(runId)
}

export function rememberLedger(payload: Payload, ledger: SeatLedger): void {
  const ledgers = ledgersOf.get(payload) ?? new Map<string, SeatLedger>()
  ledgersOf.set(payload, ledgers.set(ledger.runId, ledger))
}
