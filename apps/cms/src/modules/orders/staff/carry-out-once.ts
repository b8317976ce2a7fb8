import { forgetOldKeys } from '../../../database/forget-old-keys'
import { insertOnce } from '../../../database/insert-once'
import { Refusal } from '../../../http/refusal'
import type { Shop } from '../shop'

type Attempt = { startedAt: string; answer?: object }

/** Milliseconds. Whoever began it and has not finished after this long has been cut short. */
const longestAction = 60_000
const longestWait = 20_000
const betweenLooks = 200

/**
 * Carries out what staff have asked for, once for each attempt: when the answer was lost and they press
 * again, they get the answer of the first time. What was refused, or has failed, can be tried again.
 */
export async function carryOutOnce(
  shop: Shop,
  attempt: string | null,
  carryOut: () => Promise<object>,
): Promise<object> {
  if (attempt === null) return carryOut()
  const { kv } = shop.payload
  const key = `${prefix}${attempt}`
  const answered = await beginOrFindAnswer(shop, key)
  if (answered) return { ...answered, wasDoneBefore: true }
  try {
    const answer = await carryOut()
    await kv.set(key, { startedAt: shop.now.toISOString(), answer } satisfies Attempt)
    return answer
  } catch (error) {
    await kv.delete(key)
    throw error
  }
}

const prefix = 'staff-action/'

/** The answer of the first time, or `null` to whoever is to carry it out. */
async function beginOrFindAnswer(shop: Shop, key: string): Promise<object | null> {
  for (let waited = 0; waited < longestWait; waited += betweenLooks) {
    if (await begin(shop, key)) return null
    const record = await shop.payload.kv.get<Attempt>(key)
    if (record?.answer) return record.answer
    if (record && isCutShort(shop, record)) return null
    await new Promise((resolve) => setTimeout(resolve, betweenLooks))
  }
  throw new Refusal('unavailable', { message: 'This is being done still. Try again in a minute.' })
}

async function begin(shop: Shop, key: string): Promise<boolean> {
  const record: Attempt = { startedAt: shop.now.toISOString() }
  const data = { key, data: record }
  const begun = await insertOnce(shop.payload, { collection: 'payload-kv', data })
  if (begun) await forgetOldKeys(shop.payload, { prefix, now: shop.now })
  return begun !== null
}

function isCutShort({ now }: Shop, { startedAt }: Attempt): boolean {
  return now.getTime() - Date.parse(startedAt) > longestAction
}
