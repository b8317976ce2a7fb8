import { rolesThatMeet } from '@cms/access/needs'
import { roles } from '@cms/access/roles'
import { rolesInWords } from '../people'
import type { HelpTask } from './task'

/** "Owner, Bookings", or "Everybody" */
export function whoMay({ needs }: HelpTask): string {
  const who = rolesThatMeet(needs)
  if (who.length === roles.length) return 'Everybody'
  return who.map((role) => rolesInWords[role].name).join(', ')
}
