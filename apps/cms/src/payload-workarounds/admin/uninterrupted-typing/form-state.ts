import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState'
import type { ServerFunction } from 'payload'

/**
 * In place of Payload's own. While somebody types, it would find out that a colleague has saved, and the
 * page would lay a dialogue over the form whose every way out throws away what was typed. Here the
 * typing goes on: a save from an older state is refused (`edited-from-field.ts`).
 */
export const formState: ServerFunction = (args) => {
  const question = args as Parameters<typeof buildFormStateHandler>[0]
  return buildFormStateHandler({ ...question, checkForStaleData: false })
}
