import type { CollectionBeforeOperationHook } from 'payload'

/**
 * For `hooks.beforeOperation` of what can be copied: the copy begins in the given state, whatever the
 * original's is and whatever the call asks for, and outside the trash. Somebody looks at it first.
 *
 * What belongs to the life of the original, such as its address or its date of publication, is left
 * out field by field (`disableDuplicate`).
 */
export function startCopyAfresh(state: {
  _status?: 'draft'
  status?: 'hidden'
}): CollectionBeforeOperationHook {
  return ({ args }) => {
    if (!('duplicateFromID' in args && args.duplicateFromID)) return args
    const data: object = { ...args.data, ...state, deletedAt: null }
    const isDraft = state._status === 'draft'
    return { ...args, ...(isDraft && { draft: true }), data }
  }
}
