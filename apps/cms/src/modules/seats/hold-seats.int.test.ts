import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Hold, SeatLedger } from '@lectern/shared/contract/payload-types'
import { randomUUID } from 'node:crypto'
import type { Payload, Where } from 'payload'

import { overlay } from '@cms-seed/overlay'
import { startTestCms } from '@cms-support/cms'
import { startWorkers, type Worker } from '@cms-support/workers'
import {
  endHolds,
  ensureLedger,
  finishInterruptedMoves,
  giveBackSeat,
  holdSeats,
  resizeCapacity,
  takeSeats,
} from './'
import { compareAndSet } from '../../database/compare-and-set'

let payload: Payload
let stop: () => Promise<void>
let workers: Worker[]

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  workers = await startWorkers('take-seats', { count: 4 })
})
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.stop()))
  await stop()
})

describe('many processes that want the last seats', () => {
  it('sell each seat once: 100 buyers in 4 processes, 10 seats, 10 held', async () => {
    const runId = await runWithSeats(10)
    expect(await race({ runId, buyers: 100, count: 1, way: 'as-we-do' })).toBe(10)
    expect(await seats(runId)).toMatchObject({ capacity: 10, available: 0, held: 10, booked: 0 })
  })

  it('oversell when a seat is taken by reading and then writing, so the race is real', async () => {
    const runId = await runWithSeats(10)
    expect(await race({ runId, buyers: 100, count: 1, way: 'naively' })).not.toBe(10)
  })

  it('give nobody half of what was asked for', async () => {
    const runId = await runWithSeats(10)
    expect(await race({ runId, buyers: 20, count: 3, way: 'as-we-do' })).toBe(3)
    expect(await seats(runId)).toMatchObject({ available: 1, held: 9 })
  })

  it('end each hold once when both endings are raced', async () => {
    const runId = await runWithSeats(40)
    const orderIds = newOrderIds(40)
    await Promise.all(
      workers.map((worker, index) =>
        worker.ask({
          orderIds,
          runId,
          count: 1,
          way: 'as-we-do',
          endings: index % 2 ? ['confirmed', 'released'] : ['released', 'confirmed'],
        }),
      ),
    )
    const ledger = await seats(runId)
    expect(ledger.held).toBe(0)
    expect(ledger.available + ledger.booked).toBe(40)
    expect(ledger.booked).toBe((await holdsOf(runId, 'confirmed')).length)
    expect((await holdsOf(runId, 'released')).length + ledger.booked).toBe(40)
  })
})

describe('a basket of several runs', () => {
  it('keeps nothing when one of them has too few seats, and says how many there are', async () => {
    const [roomy, tight] = [await runWithSeats(10), await runWithSeats(2)]
    const lines = [
      { runId: roomy, count: 3 },
      { runId: tight, count: 3 },
    ]
    const outcome = await holdSeats(payload, { orderId: randomUUID(), round: 1, lines })
    expect(outcome).toEqual({ held: false, short: [{ runId: tight, placesLeft: 2 }] })
    expect(await seats(roomy)).toMatchObject({ available: 10, held: 0 })
  })

  it('holds the same seats when it is asked again for the same round', async () => {
    const runId = await runWithSeats(5)
    const request = { orderId: randomUUID(), round: 1, lines: [{ runId, count: 2 }] }
    await holdSeats(payload, request)
    expect(await holdSeats(payload, request)).toEqual({ held: true })
    expect(await seats(runId)).toMatchObject({ available: 3, held: 2 })
  })
})

describe('two that ask for the same round at once', () => {
  it('get the same answer, though the last place went and came back in between', async () => {
    const [roomy, tight] = [await runWithSeats(10), await runWithSeats(1)]
    const [orderId = '', stranger = ''] = newOrderIds(2)
    const lines = [roomy, tight].map((runId) => ({ runId, count: 1 }))
    const ask = (through: Payload) => holdSeats(through, { orderId, round: 1, lines })
    let second: unknown
    const first = await ask(
      interrupted(payload, {
        afterHoldOn: tight,
        taken: () =>
          workers[0]!.ask({ orderIds: [stranger], runId: tight, count: 1, way: 'as-we-do' }),
        beforeRefusal: async () => {
          await endHolds(payload, { orderId: stranger, ending: 'released', round: 1 })
          second = await ask(payload)
        },
      }),
    )
    expect(first).toEqual({ held: true })
    expect(second).toEqual(first)
    expect(await seats(roomy)).toMatchObject({ available: 9, held: 1 })
    expect(await seats(tight)).toMatchObject({ available: 0, held: 1 })
  })
})

describe('a process that died', () => {
  it('after the ledger was moved and before the hold was written down loses no seat', async () => {
    const runId = await runWithSeats(5)
    const hold = await holdOf(runId, 2)
    await undoWritingDown(hold)
    const next = overlay(payload, {}) // Another process: it knows nothing of what this one wrote down.
    await holdSeats(next, { orderId: randomUUID(), round: 1, lines: [{ runId, count: 1 }] })
    expect(await seats(runId)).toMatchObject({ available: 2, held: 3 })
    await endHolds(next, { orderId: hold.orderId, ending: 'released', round: 1 })
    expect(await seats(runId)).toMatchObject({ available: 4, held: 1 })
  })

  it('or only failed there, and goes on itself, loses no seat either', async () => {
    const runId = await runWithSeats(5)
    const faulty = failingOnceToWriteDown(payload)
    const buy = (orderId: string) =>
      holdSeats(faulty, { orderId, round: 1, lines: [{ runId, count: 1 }] })
    await buy(randomUUID()) // Now it knows the ledger.
    const orderId = randomUUID()
    faulty.failNow()
    await expect(buy(orderId)).rejects.toThrow('The database is away')
    await buy(randomUUID())
    await endHolds(faulty, { orderId, ending: 'released', round: 1 })
    expect(await seats(runId)).toMatchObject({ available: 3, held: 2 })
  })

  it('after the end was decided and before the ledger was moved is finished by the job', async () => {
    const runId = await runWithSeats(5)
    const hold = await holdOf(runId, 2)
    await compareAndSet(payload, {
      collection: 'holds',
      where: { id: { equals: hold.id } },
      data: { status: 'released' },
    })
    await finishInterruptedMoves(payload, new Date())
    expect(await seats(runId)).toMatchObject({ available: 5, held: 0 })
  })
})

describe('a change of capacity', () => {
  it('below what is held and booked is refused, with the number it is over by', async () => {
    const runId = await runWithSeats(12)
    await holdOf(runId, 10)
    expect(await resizeCapacity(payload, { runId, capacity: 8 })).toEqual({ ok: false, overBy: 2 })
    expect(await resizeCapacity(payload, { runId, capacity: 10 })).toEqual({ ok: true })
    expect(await seats(runId)).toMatchObject({ capacity: 10, available: 0, held: 10 })
  })

  it('counts the places of a date whose process died before it had counted them', async () => {
    const runId = randomUUID()
    expect(await resizeCapacity(payload, { runId, capacity: 3 })).toEqual({ ok: true })
    expect(await seats(runId)).toMatchObject({ capacity: 3, available: 3, held: 0, booked: 0 })
  })

  it('raced with buyers keeps every seat in one place', async () => {
    const runId = await runWithSeats(20)
    const capacities = Array.from({ length: 12 }, (_, index) => 5 + ((index * 7) % 20))
    await Promise.all([
      race({ runId, buyers: 40, count: 1, way: 'as-we-do' }),
      ...capacities.map((capacity) => resizeCapacity(payload, { runId, capacity })),
    ])
    const { capacity, available, held, booked } = await seats(runId)
    expect(held + booked + available).toBe(capacity)
    expect(available).toBeGreaterThanOrEqual(0)
    expect(held).toBe((await holdsOf(runId, 'held')).length)
  })
})

describe('what happens between reading a ledger and changing it', () => {
  it('is no sale of places that a smaller capacity has taken away meanwhile', async () => {
    const runId = await runWithSeats(5)
    const hurried = beforeLedgerChanges(payload, () =>
      resizeCapacity(payload, { runId, capacity: 1 }),
    )
    const lines = [{ runId, count: 3 }]
    const outcome = await holdSeats(hurried, { orderId: randomUUID(), round: 1, lines })
    expect(outcome).toEqual({ held: false, short: [{ runId, placesLeft: 1 }] })
    expect(await seats(runId)).toMatchObject({ capacity: 1, available: 1, held: 0 })
  })

  it('is no capacity below the places that have been held meanwhile', async () => {
    const runId = await runWithSeats(5)
    const hurried = beforeLedgerChanges(payload, () => holdOf(runId, 4))
    const outcome = await resizeCapacity(hurried, { runId, capacity: 2 })
    expect(outcome).toEqual({ ok: false, overBy: 2 })
    expect(await seats(runId)).toMatchObject({ capacity: 5, available: 1, held: 4 })
  })

  it('is no place that two changes of capacity both add', async () => {
    const runId = await runWithSeats(10)
    const hurried = beforeLedgerChanges(payload, () =>
      resizeCapacity(payload, { runId, capacity: 12 }),
    )
    expect(await resizeCapacity(hurried, { runId, capacity: 15 })).toEqual({ ok: true })
    expect(await seats(runId)).toMatchObject({ capacity: 15, available: 15 })
  })

  it('is no move that is lost because its process died before it was written down', async () => {
    const runId = await runWithSeats(5)
    const hurried = beforeLedgerChanges(payload, async () => {
      const orderIds = newOrderIds(1)
      await workers[0]!.ask({ orderIds, runId, count: 2, way: 'as-we-do' })
      const holds = await holdsOf(runId, 'held')
      await undoWritingDown(holds.find(({ orderId }) => orderId === orderIds[0])!)
    })
    const lines = [{ runId, count: 2 }]
    await holdSeats(hurried, { orderId: randomUUID(), round: 1, lines })
    expect(await seats(runId)).toMatchObject({ available: 1, held: 4 })
    const holds = await holdsOf(runId, 'held')
    expect(holds.map(({ ledgerStatus }) => ledgerStatus)).toEqual(['held', 'held'])
  })
})

describe('places that another process has given back', () => {
  it('are sold by one that saw the run full', async () => {
    const runId = await runWithSeats(1)
    const { orderId } = await holdOf(runId, 1)
    const ending = { orderIds: [orderId], runId, count: 1, way: 'as-we-do', endings: ['released'] }
    await workers[0]!.ask(ending)
    const lines = [{ runId, count: 1 }]
    const outcome = await holdSeats(payload, { orderId: randomUUID(), round: 1, lines })
    expect(outcome).toEqual({ held: true })
  })
})

describe('the end of an order’s holds', () => {
  it('confirms those of its round and gives back those of earlier ones', async () => {
    const { orderId, runId } = await heldInTwoRounds()
    await endHolds(payload, { orderId, ending: 'confirmed', round: 2 })
    expect(await seats(runId)).toMatchObject({ available: 3, held: 0, booked: 2 })
  })

  it('leaves those of a later round to whoever is taking the seats anew', async () => {
    const { orderId, runId } = await heldInTwoRounds()
    await endHolds(payload, { orderId, ending: 'confirmed', round: 1 })
    expect(await seats(runId)).toMatchObject({ available: 2, held: 2, booked: 1 })
  })

  it('stays what it was first', async () => {
    const runId = await runWithSeats(5)
    const { orderId } = await holdOf(runId, 2)
    await endHolds(payload, { orderId, ending: 'released', round: 1 })
    await endHolds(payload, { orderId, ending: 'confirmed', round: 1 })
    expect(await seats(runId)).toMatchObject({ available: 5, held: 0, booked: 0 })
    const lines = [{ runId, count: 2 }]
    const again = await holdSeats(payload, { orderId, round: 1, lines })
    expect(again).toEqual({ held: false, short: [{ runId, placesLeft: 5 }] })
  })
})

describe('seats taken for good', () => {
  it('are all of them or none, and taken once however often one asks', async () => {
    const runId = await runWithSeats(3)
    const [first = '', second = ''] = newOrderIds(2)
    for (const _ of [1, 2]) {
      expect(await takeSeats(payload, { orderId: first, runId, count: 2 })).toBe(true)
    }
    expect(await takeSeats(payload, { orderId: second, runId, count: 2 })).toBe(false)
    expect(await seats(runId)).toMatchObject({ available: 1, held: 0, booked: 2 })
  })

  it('are given back one at a time, once for each key', async () => {
    const runId = await runWithSeats(3)
    const [orderId = ''] = newOrderIds(1)
    await takeSeats(payload, { orderId, runId, count: 2 })
    const key = `back/${orderId}`
    for (const _ of [1, 2]) await giveBackSeat(payload, { key, orderId, runId })
    expect(await seats(runId)).toMatchObject({ available: 2, booked: 1 })
  })
})

interface Interruptions {
  afterHoldOn: string
  /** Once, when a hold on that run has been written and not counted. */
  taken: () => Promise<unknown>
  /** Once, when a hold is about to be released. */
  beforeRefusal: () => Promise<unknown>
}

/** The database of somebody to whom others come between. */
function interrupted(payload: Payload, { afterHoldOn, ...others }: Interruptions): Payload {
  const { db } = payload
  const [taken, beforeRefusal] = [onlyOnce(others.taken), onlyOnce(others.beforeRefusal)]
  const create: typeof db.create = async (of) => {
    const created = await db.create(of)
    if (of.data.runId === afterHoldOn) await taken()
    return created
  }
  const updateOne: typeof db.updateOne = async (of) => {
    if (of.data.status === 'refused') await beforeRefusal()
    return db.updateOne(of)
  }
  return overlay(payload, { db: overlay(db, { create, updateOne }) })
}

/** The database of somebody who is overtaken once, with a change of a ledger decided and not yet made. */
function beforeLedgerChanges(payload: Payload, meanwhile: () => Promise<unknown>): Payload {
  const { db } = payload
  const overtake = onlyOnce(meanwhile)
  const updateOne: typeof db.updateOne = async (of) => {
    if (of.collection === 'seat-ledgers') await overtake()
    return db.updateOne(of)
  }
  return overlay(payload, { db: overlay(db, { updateOne }) })
}

function onlyOnce(work: () => Promise<unknown>): () => Promise<void> {
  let isDone = false
  return async () => {
    if (isDone) return
    isDone = true
    await work()
  }
}

async function race(of: {
  runId: string
  buyers: number
  count: number
  way: 'as-we-do' | 'naively'
}): Promise<number> {
  const won = await Promise.all(
    workers.map((worker) =>
      worker.ask<number>({ ...of, orderIds: newOrderIds(of.buyers / workers.length) }),
    ),
  )
  return won.reduce((sum, count) => sum + count, 0)
}

async function runWithSeats(capacity: number): Promise<string> {
  const runId = randomUUID()
  await ensureLedger(payload, { runId, capacity })
  return runId
}

async function holdOf(runId: string, count: number): Promise<Hold> {
  await holdSeats(payload, { orderId: randomUUID(), round: 1, lines: [{ runId, count }] })
  const [hold] = await holdsOf(runId, 'held')
  return hold!
}

/** One seat in the first round and two in the second, of five. */
async function heldInTwoRounds(): Promise<{ orderId: string; runId: string }> {
  const runId = await runWithSeats(5)
  const orderId = randomUUID()
  for (const round of [1, 2]) {
    await holdSeats(payload, { orderId, round, lines: [{ runId, count: round }] })
  }
  return { orderId, runId }
}

/** After `failNow` the next change of a hold throws instead of being written. */
function failingOnceToWriteDown(of: Payload): Payload & { failNow: () => void } {
  let isFaulty = false
  const updateOne: Payload['db']['updateOne'] = (args) => {
    const fails = isFaulty && args.collection === 'holds'
    if (!fails) return of.db.updateOne(args)
    isFaulty = false
    throw new Error('The database is away')
  }
  const failNow = () => {
    isFaulty = true
  }
  return overlay(of, { db: overlay(of.db, { updateOne }), failNow }) as Payload & {
    failNow: () => void
  }
}

async function undoWritingDown(hold: Hold): Promise<void> {
  const where = { id: { equals: hold.id } }
  await compareAndSet(payload, { collection: 'holds', where, data: { ledgerStatus: 'nothing' } })
}

async function seats(runId: string): Promise<SeatLedger> {
  const where = { runId: { equals: runId } }
  return (await payload.db.findOne<SeatLedger>({ collection: 'seat-ledgers', where }))!
}

async function holdsOf(runId: string, status: Hold['status']): Promise<Hold[]> {
  const where: Where = { and: [{ runId: { equals: runId } }, { status: { equals: status } }] }
  return (await payload.db.find<Hold>({ collection: 'holds', where, limit: 0, pagination: false }))
    .docs
}

function newOrderIds(count: number): string[] {
  return Array.from({ length: count }, () => randomUUID())
}
