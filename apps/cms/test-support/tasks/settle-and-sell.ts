import type { PlacesWanted } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { newDocumentId } from '../../src/database/document-ids'
import { createContext } from '../../src/modules/orders/context'
import { endHolds, holdSeats } from '../../src/modules/seats'
import { settleWaitingList } from '../../src/modules/waiting-list'
import { takeSeatNaively } from '../naive-seats'

interface Input {
  runId: string
  /** Whose places become free, one after the other. */
  leaving: string[]
  /** How many try to book a place from the page each time. */
  buyers: number
  way: 'as-we-do' | 'naively'
}

/** Answers how many places were sold past those who wait. */
export async function run(payload: Payload, { leaving, buyers, ...of }: Input): Promise<number> {
  let sold = 0
  for (const orderId of leaving) {
    await endHolds(payload, { orderId, ending: 'released', round: 1 })
    const buying = Array.from({ length: buyers }, () => buy(payload, of))
    const [bought] = await Promise.all([Promise.all(buying), settle(payload, of)])
    sold += bought.filter(Boolean).length
  }
  return sold
}

type Of = Pick<Input, 'runId' | 'way'>

async function buy(payload: Payload, { runId, way }: Of): Promise<boolean> {
  if (way === 'naively') return takeSeatNaively(payload, { runId, count: 1 })
  const lines = [{ runId, count: 1 }]
  return (await holdSeats(payload, { orderId: newDocumentId(payload), round: 1, lines })).held
}

function settle(payload: Payload, { runId, way }: Of): Promise<void> {
  if (way === 'naively') return offerNaively(payload, runId)
  return settleWaitingList(createContext(payload), runId)
}

/** Looks who waits, takes the places, and writes it down. */
async function offerNaively(payload: Payload, runId: string): Promise<void> {
  const { docs } = await payload.db.find<PlacesWanted>({
    collection: 'places-wanted',
    where: { and: [{ runId: { equals: runId } }, { state: { equals: 'waiting' } }] },
    sort: ['since', 'id'],
    pagination: false,
  })
  for (const { id, count } of docs) {
    if (!(await takeSeatNaively(payload, { runId, count }))) continue
    const data = { state: 'offered' }
    await payload.db.updateOne({ collection: 'places-wanted', id, data, returning: false })
  }
}
