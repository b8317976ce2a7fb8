import {
  APIError,
  type FieldHook,
  type PayloadRequest,
  type TextField,
  type TypeWithID,
} from 'payload'

import { isStaff } from '../access/is-staff'

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
  hooks: { afterRead: [presentState], beforeValidate: [refuseStaleSave] },
}

function presentState({ data }: Parameters<FieldHook>[0]): unknown {
  return data?.updatedAt
}

type Dated = TypeWithID & { updatedAt?: string }

function refuseStaleSave({
  value,
  operation,
  originalDoc,
  previousValue,
  req,
}: Parameters<FieldHook<Dated>>[0]): unknown {
  if (restoresVersion(req)) return value
  const stateNow: unknown = originalDoc?.updatedAt ?? previousValue
  if (operation !== 'update' || !value || !stateNow) return value
  if (timeOf(value) === timeOf(stateNow)) return value
  const isPublic = true
  throw new APIError(
    'Somebody else has saved this since you opened it, so your changes are not saved yet. Copy what you have typed, reload the page, and put it into the newer version.',
    409,
    null,
    isPublic,
  )
}

const timeOf = (value: unknown) => new Date(value as string).getTime()

/** A version brings along the moment of its own save; who restores it has chosen the older state knowingly. */
const restoresVersion = ({ pathname, method }: PayloadRequest) =>
  method === 'POST' && /\/versions\/[^/]+$/.test(pathname ?? '')
