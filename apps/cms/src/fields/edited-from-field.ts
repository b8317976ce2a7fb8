import {
  APIError,
  type FieldHook,
  type PayloadRequest,
  type TextField,
  type TypeWithID,
} from 'payload'

import { isStaff } from '../access/is-staff'
import { writeConflictCode } from '../database/retry-write-conflicts'
import { takeTurnToWrite } from '../payload-workarounds/server/sqlite-transactions/take-turn-to-write'
import { loadContentNow, type Place } from './content-now'
import { noteLastForm, wasLastSavedInSameForm } from './last-form'
import { madeBeforeHeader } from './made-in-form'
import { staleMessage, staleSave } from './stale-save'

/**
 * The state that an editor has on the screen: the moment of its save, and the digest of its content. The
 * form sends it back, and a save is refused when somebody else has changed the content since: nobody
 * overwrites a colleague unawares. A save that left the content alone, such as an unpublishing, a
 * publication that was planned, or what the program writes for itself, stands in nobody's way; neither
 * does one of the very same form, whose answer may have been lost.
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
    afterChange: [noteLastForm],
  },
}

type Dated = TypeWithID & { updatedAt?: string }
type Save = Parameters<FieldHook<Dated>>[0]

/** Of one document that staff open; in a list, where nobody types, the moment is enough. */
async function presentState({ data, findMany, req, ...hook }: Save): Promise<unknown> {
  const savedAt = data?.updatedAt
  if (!savedAt || findMany || !req.user) return savedAt
  const now = await loadContentNow(req, placeOf(hook, data.id))
  return now && timeOf(now.savedAt) === timeOf(savedAt) ? `${savedAt} ${now.digest}` : savedAt
}

async function refuseStaleSave({ value, operation, req, ...hook }: Save): Promise<unknown> {
  if (restoresVersion(req)) return value
  const stateNow: unknown = hook.originalDoc?.updatedAt ?? hook.previousValue
  if (operation !== 'update' || !stateNow) return value
  // A form that makes a document, and was sent twice, knows of no state.
  const isSentTwice = req.headers.has(madeBeforeHeader)
  if (!isSentTwice && (typeof value !== 'string' || timeOf(value) === timeOf(stateNow)))
    return value
  const digest = isSentTwice ? undefined : String(value).split(' ')[1]
  const place = placeOf(hook, hook.originalDoc?.id)
  const now = await loadContentNow(req, place)
  const isSameContent = now !== null && now.digest === digest
  if (isSameContent || (now && (await wasLastSavedInSameForm(req, place, now)))) return value
  const from = isSentTwice ? null : momentIn(value)
  throw await staleSave({ req, place, sent: hook.data ?? {}, from })
}

function placeOf({ collection, global }: Pick<Save, 'collection' | 'global'>, id?: unknown): Place {
  if (global) return { config: global }
  if (collection) return { config: collection, id: String(id) }
  throw new Error('A document is in a collection, or it is a global')
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

class OvertakenError extends APIError {
  readonly code = writeConflictCode

  constructor() {
    super(staleMessage, 409, null, true)
    // One line in the log, as for any other refusal.
    this.name = 'APIError'
  }
}

/** Of a moment, or of a state that begins with one. */
const timeOf = (value: unknown) => new Date(String(value).split(' ', 1)[0] ?? '').getTime()

function momentIn(state: unknown): string | null {
  const time = timeOf(state)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

/** A version brings along the moment of its own save; who restores it has chosen the older state knowingly. */
const restoresVersion = ({ pathname, method }: PayloadRequest) =>
  method === 'POST' && /\/versions\/[^/]+$/.test(pathname ?? '')
