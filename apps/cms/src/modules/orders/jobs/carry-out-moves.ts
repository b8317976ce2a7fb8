import type { PlaceMove } from '@lectern/shared/contract/payload-types'
import type { Where } from 'payload'

import { noteTrouble, workOffQueue } from '../../../scheduler'
import { carryOutMove } from '../moves/carry-out-move'
import { isMoveByStaff } from '../moves/move-by-staff'
import type { Shop } from '../shop'

export async function carryOutMoves(shop: Shop): Promise<void> {
  const unfinished: Where = { isSettled: { equals: false } }
  const { payload, now } = shop
  await workOffQueue(payload, { collection: 'place-moves', where: unfinished, now }, (move) =>
    finishMove(shop, move),
  )
}

/** Whoever asked for a move reads at once that it was refused; of one that was cut short nobody has heard. */
async function finishMove(shop: Shop, { id, key }: PlaceMove): Promise<void> {
  const { status } = await carryOutMove(shop, id)
  if (status !== 'refused' || !isMoveByStaff({ key })) return
  const { payload, now } = shop
  await noteTrouble(payload, { collection: 'place-moves', id, trouble: refusedUnheard, now })
}

const refusedUnheard =
  'Nobody was moved: too few places were left on the other date when it came to it. Open the order and choose another date'
