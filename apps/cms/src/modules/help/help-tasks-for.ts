import { meetsNeeds } from '@cms/access/needs'
import type { Account } from '@cms/access/roles'
import type { HelpTask } from './task'
import { helpTasks } from './tasks/tasks'

/** What somebody may do themselves. */
export function helpTasksFor(account: Account): HelpTask[] {
  return helpTasks.filter(({ needs }) => meetsNeeds(account, needs))
}

/** Of the page of help, with this task open. */
export function hrefOfTask({ name }: HelpTask): string {
  return `/admin/help?task=${name}#${name}`
}
