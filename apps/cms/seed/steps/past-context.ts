import type { Payload } from 'payload'

import type { Context } from '../../src/modules/orders'
import { overlay } from '../overlay'

/**
 * The context of a use case at a moment in the past: what it writes is dated then, each write a millisecond
 * after the one before. E-mails count as sent and go nowhere, and the website hears of nothing.
 */
export function pastContext({ payload, stripe }: Omit<Context, 'now'>, now: Date): Context {
  let clock = now.getTime()
  const tick = () => new Date((clock += 1)).toISOString()
  const { db } = payload
  const create: Payload['db']['create'] = ({ data, ...of }) => {
    const createdAt = tick()
    return db.create({ ...of, data: { createdAt, updatedAt: createdAt, ...data } })
  }
  const updateOne: Payload['db']['updateOne'] = ({ data, ...of }) =>
    db.updateOne({ ...of, data: { ...data, updatedAt: tick() } })
  const update = (of: Parameters<Payload['update']>[0]) =>
    payload.update({ ...of, context: { ...of.context, seeding: true } } as never)
  return {
    payload: overlay(payload, {
      db: overlay(db, { create, updateOne }),
      update,
      sendEmail: () => Promise.resolve({}),
    }),
    stripe,
    now,
  }
}
