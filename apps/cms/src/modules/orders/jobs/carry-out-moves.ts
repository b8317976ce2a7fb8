import { findWork, moveToEndOfQueue, workThrough } from '../../../scheduler'
import { carryOutMove } from '../moves/carry-out-move'
import type { Shop } from '../shop'

export async function carryOutMoves(shop: Shop): Promise<void> {
  const unfinished = await findWork(shop.payload, {
    collection: 'place-moves',
    where: { isSettled: { equals: false } },
  })
  await workThrough(unfinished, async ({ id }) => {
    await moveToEndOfQueue(shop.payload, { collection: 'place-moves', id })
    await carryOutMove(shop, id)
  })
}
