import {
  APIError,
  type FieldHook,
  type PayloadRequest,
  type TextField,
  type TypeWithID,
} from 'payload'

import { isStaff } from '../access/is-staff'
import { writeConflictCode } from '../database/retry-write-conflicts'
import { takeTurnToWrite } from '../database/sqlite/with-transactions'

/**
 * The `updatedAt` of the state that an editor has on the screen. The form sends it back, and a save
 * is refused when somebody else has saved since: nobody overwrites a colleague unawares.
 */
export const editedFromField: TextField = {
  name: 'editedFrom',
  type: 'text',
  virtual: true,
  access: { read: isStaff },
  admin: {
    hidden: true,
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
    disableGroupBy: true,
    components: { Diff: '/fields/nothing-to-compare#NothingToCompare' },
  },
  hooks: {
    afterRead: [presentState],
    beforeValidate: [refuseStaleSave],
    beforeChange: [refuseOvertakenSave],
  },
}

function presentState({ data }: Parameters<FieldHook>[0]): unknown {
  return data?.updatedAt
}

type Dated = TypeWithID & { updatedAt?: string }

type Save = Parameters<FieldHook<Dated>>[0]

function refuseStaleSave({ value, operation, originalDoc, previousValue, req }: Save): unknown {
  if (restoresVersion(req)) return value
  const stateNow: unknown = originalDoc?.updatedAt ?? previousValue
  if (operation !== 'update' || !value || !stateNow) return value
  if (timeOf(value) !== timeOf(stateNow)) throw staleSave()
  return value
}

/**
 * Of two who save at one moment, both have read the state before. The later one looks again when it is its
 * turn to write, and is told what MongoDB would tell it: to begin anew.
 */
async function refuseOvertakenSave(save: Save): Promise<unknown> {
  const { operation, originalDoc, req } = save
  const value: unknown = save.value
  const readBefore: unknown = originalDoc?.updatedAt ?? save.previousValue
  if (operation !== 'update' || !readBefore || restoresVersion(req)) return value
  if (!(await takeTurnToWrite(req))) return value
  const now = await presentDocument(save)
  if (now && timeOf(now.updatedAt) !== timeOf(readBefore)) throw new OvertakenError()
  return value
}

async function presentDocument({ collection, global, originalDoc, req }: Save) {
  const asItIs = { depth: 0, draft: true, overrideAccess: true, req } as const
  if (global) return req.payload.findGlobal({ ...asItIs, slug: global.slug })
  if (!collection || !originalDoc) return null
  return req.payload.findByID({
    ...asItIs,
    collection: collection.slug,
    id: originalDoc.id,
    trash: true,
    disableErrors: true,
  }) as Promise<Dated | null>
}

const staleMessage =
  'Somebody else has saved this since you opened it, so your changes are not saved yet. Copy what you have typed, reload the page, and put it into the newer version.'
const isPublic = true

function staleSave(): APIError {
  return new APIError(staleMessage, 409, null, isPublic)
}

class OvertakenError extends APIError {
  readonly code = writeConflictCode

  constructor() {
    super(staleMessage, 409, null, isPublic)
    // One line in the log, as for any other refusal.
    this.name = 'APIError'
  }
}

const timeOf = (value: unknown) => new Date(value as string).getTime()

/** A version brings along the moment of its own save; who restores it has chosen the older state knowingly. */
const restoresVersion = ({ pathname, method }: PayloadRequest) =>
  method === 'POST' && /\/versions\/[^/]+$/.test(pathname ?? '')
