import { SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { meetsNeeds } from '@cms/access/needs'
import { staffOnly } from '@cms/admin/views/staff-only'
import { StaffPage } from '@cms/admin/views/staff-page'
import { FirstSteps, findAllFirstSteps } from '../../today'
import { answersWords } from '../answers-words'
import type { HelpTask } from '../task'
import { helpGroups, helpTasks } from '../tasks/tasks'
import { SearchForm } from './search-form'
import { TaskList } from './task-list'
import './help.css'

/** “How do I …?”: what somebody may do themselves, then what others do, then the way to a website. */
export async function HelpPage(props: AdminViewServerProps) {
  const user = staffOnly(props, '/help')
  const typed = textOf(props.searchParams?.q)
  const openName = textOf(props.searchParams?.task)
  const steps = await findAllFirstSteps(props.initPageResult.req, new Date())
  const isFound = (task: HelpTask) => answersWords(task, typed)
  const isOwn = ({ needs }: HelpTask) => meetsNeeds(user, needs)
  const found = helpTasks.filter(isFound)
  const others = found.filter((task) => !isOwn(task))
  const opens = ({ name }: HelpTask) => name === openName || (typed !== '' && found.length === 1)
  return (
    <StaffPage viewProps={props}>
      <SetStepNav nav={[{ label: 'Help' }]} />
      <div className="help">
        <h1>Help</h1>
        <SearchForm typed={typed} count={found.length} />
        {helpGroups.map(({ heading, tasks }) => (
          <TaskList
            key={heading}
            heading={heading}
            tasks={tasks.filter((task) => isFound(task) && isOwn(task))}
            opens={opens}
          />
        ))}
        <TaskList heading="Done by others" tasks={others} opens={opens} isOthers />
        {steps && (
          <div className="today">
            <FirstSteps steps={steps} />
          </div>
        )}
      </div>
    </StaffPage>
  )
}

/** Of an address, in which the same name can stand twice. */
function textOf(value: string | string[] | undefined): string {
  return ((Array.isArray(value) ? value[0] : value) ?? '').trim()
}
