import type { PlaceMove } from '@lectern/shared/contract/payload-types'
import type { Where } from 'payload'

import { noteTrouble, processQueue } from '../../scheduler'
import { carryOutMove, isMoveByStaff } from '../changes'
import type { Context } from '../orders'

export async function carryOutMoves(context: Context): Promise<void> {
  const unfinished: Where = { followUpDone: { equals: false } }
  const { payload, now } = context
  await processQueue(payload, { collection: 'place-moves', where: unfinished, now }, (move) =>
    finishMove(context, move),
  )
}

/** Whoever asked for a move reads at once that it was refused; of one that was cut short nobody has heard. */
async function finishMove(context: Context, { id, key }: PlaceMove): Promise<void> {
  const { status } = await carryOutMove(context, id)
  if (status !== 'refused' || !isMoveByStaff({ key })) return
  const { payload, now } = context
  await noteTrouble(payload, { collection: 'place-moves', id, trouble: refusedUnheard, now })
}

const refusedUnheard =
  'Nobody was moved: too few places were left on the other date when it came to it. Open the order and choose another date'
