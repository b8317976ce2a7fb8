import { buildFormStateHandler, type LockedState } from '@payloadcms/ui/utilities/buildFormState'
import type { ServerFunction } from 'payload'

/**
 * In place of Payload's own. While somebody types, it would find out that a colleague has saved or
 * taken over, and the page would lay a dialogue over the form whose every way out throws away what was
 * typed. Here the typing goes on: a save from an older state is refused (`edited-from-field.ts`), and
 * whoever opens what a colleague works on is told so before the first keystroke.
 */
export const formState: ServerFunction = async (args) => {
  const question = args as Parameters<typeof buildFormStateHandler>[0]
  const state = await buildFormStateHandler({ ...question, checkForStaleData: false })
  const { lockedState } = state
  const isOfColleague = lockedState && holderOf(lockedState) !== args.req.user?.id
  return isOfColleague ? { ...state, lockedState: undefined } : state
}

const holderOf = ({ user }: LockedState) => (typeof user === 'object' ? user.id : user)
