import { findOrder, type Context } from '../../orders'
import { Refusal } from '@cms/http/refusal'
import { setOrganisation } from '../../organisations'

interface Claim {
  orderIds: readonly string[]
  organisationId: string
  by: string
}

export interface Claimed {
  claimed: number
  /** References of those that somebody else has changed, or given to another, in the meantime. */
  leftOut: string[]
}

/**
 * Says of each order that it belongs to an organisation, one by one: what was cut short is gone on with by
 * doing it again. Orders that belong to another are left where they are.
 */
export async function claimOrders(
  context: Context,
  { orderIds, organisationId, by }: Claim,
): Promise<Claimed> {
  const done: Claimed = { claimed: 0, leftOut: [] }
  for (const id of new Set(orderIds)) {
    const order = await findOrder(context.payload, { id: { equals: id } })
    if (!order) continue
    const isTaken = !order.organisation && (await take(context, { order, organisationId, by }))
    if (isTaken) done.claimed += 1
    else done.leftOut.push(order.reference)
  }
  return done
}

async function take(
  context: Context,
  belonging: Parameters<typeof setOrganisation>[1],
): Promise<boolean> {
  try {
    await setOrganisation(context, belonging)
    return true
  } catch (error) {
    if (error instanceof Refusal && error.reason !== 'invalid-fields') return false
    throw error
  }
}

/** What whoever pressed is told. */
export function claimedWords({ claimed, leftOut }: Claimed): string[] {
  const words =
    claimed === 1 ? '1 booking belongs to it now.' : `${claimed} bookings belong to it now.`
  if (leftOut.length === 0) return [words]
  return [
    words,
    `Left as they are, because somebody has changed them meanwhile: ${leftOut.join(', ')}.`,
  ]
}
