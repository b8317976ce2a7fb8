import type { Where } from 'payload'

import { workOffQueue } from '../../../scheduler'
import { carryOutMove } from '../moves/carry-out-move'
import type { Shop } from '../shop'

export async function carryOutMoves(shop: Shop): Promise<void> {
  const unfinished: Where = { isSettled: { equals: false } }
  await workOffQueue(shop.payload, { collection: 'place-moves', where: unfinished }, ({ id }) =>
    carryOutMove(shop, id),
  )
}
