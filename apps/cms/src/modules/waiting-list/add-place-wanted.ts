import type { PlacesWanted } from '@lectern/shared/contract/payload-types'

import { compareAndSet } from '@cms/database/compare-and-set'
import type { Context } from '../orders'
import { joinWaitingList } from './join-waiting-list'

type Asked = Parameters<typeof joinWaitingList>[1] & { by: string }
type Joined = Awaited<ReturnType<typeof joinWaitingList>>

export type NotJoined = Extract<Joined, { joined: false }>

/** Puts somebody on the list who asked staff for it: their address needs no confirming. */
export async function addPlaceWanted(
  context: Context,
  { by, ...asked }: Asked,
): Promise<{ joined: true; place: PlacesWanted; isNew: boolean } | NotJoined> {
  const joined = await joinWaitingList(context, asked)
  if (!joined.joined) return joined
  const { id, since } = joined.place
  const isNew = since === context.now.toISOString()
  const where = { id: { equals: id } }
  const data = { addedBy: by }
  if (isNew) await compareAndSet(context.payload, { collection: 'places-wanted', where, data })
  return { joined: true, place: joined.place, isNew }
}
