import type { Payload } from 'payload'

const rememberedDays = 7
const dayMilliseconds = 24 * 60 * 60 * 1000

/** Of keys that go on, after the prefix, with a moment: those that are older than a week. */
export async function forgetOldKeys(
  payload: Payload,
  { prefix, now }: { prefix: string; now: Date },
): Promise<void> {
  const oldest = new Date(now.getTime() - rememberedDays * dayMilliseconds).toISOString()
  const where = {
    and: [{ key: { greater_than: prefix } }, { key: { less_than: `${prefix}${oldest}` } }],
  }
  await payload.db.deleteMany({ collection: 'payload-kv', where })
}
