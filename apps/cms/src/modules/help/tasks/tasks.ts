import type { HelpGroup } from '../task'
import { bookingTasks } from './booking-tasks'
import { catalogueTasks } from './catalogue-tasks'
import { dateTasks } from './date-tasks'
import { settingsTasks } from './settings-tasks'
import { writingTasks } from './writing-tasks'

/** Everything that the help explains. */
export const helpGroups: readonly HelpGroup[] = [
  bookingTasks,
  dateTasks,
  catalogueTasks,
  writingTasks,
  settingsTasks,
]

export const helpTasks = helpGroups.flatMap(({ tasks }) => tasks)
