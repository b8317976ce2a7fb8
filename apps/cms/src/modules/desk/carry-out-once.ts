import { forgetOldKeys } from '../../database/forget-old-keys'
import { insertOnce } from '../../database/insert-once'
import { Refusal } from '../../http/refusal'
import type { Context } from '../orders'

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
  context: Context,
  attempt: string | null,
  carryOut: () => Promise<object>,
): Promise<object> {
  if (attempt === null) return carryOut()
  const { kv } = context.payload
  const key = `${prefix}${attempt}`
  const answered = await beginOrFindAnswer(context, key)
  if (answered) return { ...answered, wasDoneBefore: true }
  try {
    const answer = await carryOut()
    await kv.set(key, { startedAt: context.now.toISOString(), answer } satisfies Attempt)
    return answer
  } catch (error) {
    await kv.delete(key)
    throw error
  }
}

const prefix = 'staff-action/'

/** The answer of the first time, or `null` to whoever is to carry it out. */
async function beginOrFindAnswer(context: Context, key: string): Promise<object | null> {
  for (let waited = 0; waited < longestWait; waited += betweenLooks) {
    if (await begin(context, key)) return null
    const record = await context.payload.kv.get<Attempt>(key)
    if (record?.answer) return record.answer
    if (record && isCutShort(context, record)) return null
    await new Promise((resolve) => setTimeout(resolve, betweenLooks))
  }
  throw new Refusal('unavailable', { message: 'This is being done still. Try again in a minute.' })
}

async function begin(context: Context, key: string): Promise<boolean> {
  const record: Attempt = { startedAt: context.now.toISOString() }
  const data = { key, data: record }
  const begun = await insertOnce(context.payload, { collection: 'payload-kv', data })
  if (begun) await forgetOldKeys(context.payload, { prefix, now: context.now })
  return begun !== null
}

function isCutShort({ now }: Context, { startedAt }: Attempt): boolean {
  return now.getTime() - Date.parse(startedAt) > longestAction
}
