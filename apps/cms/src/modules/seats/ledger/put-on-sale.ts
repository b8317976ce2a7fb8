import type { SeatLedger } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'

/**
 * What is free goes on sale to everybody, after those who wait have been looked through; `somebodyWaits`
 * says whether what becomes free from now on is theirs first. Nothing happens where places became free since
 * the ledger was read: then it answers `false`, and whoever waits is to be looked through again.
 */
export async function putOnSale(
  payload: Payload,
  { ledger, somebodyWaits }: { ledger: SeatLedger; somebodyWaits: boolean },
): Promise<boolean> {
  const { runId, freed } = ledger
  const onSaleUpTo = somebodyWaits ? freed : null
  if ((ledger.onSaleUpTo ?? null) === onSaleUpTo) return true
  const put = await compareAndSet(payload, {
    collection: 'seat-ledgers',
    where: { and: [{ runId: { equals: runId } }, { freed: { equals: freed } }] },
    data: { onSaleUpTo },
  })
  return put !== null
}
