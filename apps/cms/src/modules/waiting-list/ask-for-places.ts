import type { PlacesRequest } from '@lectern/shared/contract/waiting-list'
import pLimit from 'p-limit'

import { consumePoint, type Limit } from '@cms/limits/limit'
import { plainAddress } from '@cms/mail/plain-address'
import { queueConfirmPlaceEmail, queueOnListEmail } from '../letters'
import type { Context } from '../orders'
import type { ListedDate } from './may-join'
import { positionOf } from './places-wanted/position-of'
import { storePlaceWanted } from './places-wanted/store-place-wanted'

/** Strangers ask for them, and must not fill a mailbox. */
const lettersToOneAddress: Limit = { name: 'waiting-list', points: 6, perSeconds: 60 * 60 }
const lettersOfOneDate: Limit = { name: 'waiting-list-date', points: 3, perSeconds: 60 * 60 }

const fewAtOnce = pLimit(4)

/**
 * Writes to the address that asks for places: how to confirm it or, if it waits already, where it stands. Whoever
 * asked has been answered before, so that nobody learns whose address is on a list. Never throws.
 */
export async function askForPlaces(
  context: Context,
  { request, listed }: { request: PlacesRequest; listed: ListedDate },
): Promise<void> {
  try {
    await fewAtOnce(() => ask(context, { request, listed }))
  } catch (error) {
    context.payload.logger.error({ err: error, msg: 'A place on a waiting list was not stored' })
  }
}

async function ask(
  context: Context,
  { request, listed: { run, terms } }: { request: PlacesRequest; listed: ListedDate },
): Promise<void> {
  const { runId, name, email, phone: telephone, count } = request
  if (await isTooOften(context, request)) return
  const place = await storePlaceWanted(context, { runId, name, email, telephone, count })
  if (place.state === 'unconfirmed') return queueConfirmPlaceEmail(context, { place, run })
  const position = await positionOf(context, place)
  await queueOnListEmail(context, { place, run, position, terms, isAskedAgain: true })
}

async function isTooOften({ payload }: Context, { runId, email }: PlacesRequest): Promise<boolean> {
  const address = plainAddress(email)
  const wait =
    (await consumePoint(payload, lettersToOneAddress, address)) ??
    (await consumePoint(payload, lettersOfOneDate, `${runId}/${address}`))
  return wait !== null
}
