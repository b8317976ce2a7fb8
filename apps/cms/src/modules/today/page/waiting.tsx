import Link from 'next/link'

import { StaffAction } from '@cms/admin/staff-action/staff-action.client'
import type { AllMissingNames } from '../find-missing-names'
import type { WaitingEnquiries } from '../find-waiting-enquiries'
import type { Task, TaskPress } from '../task'
import { Group } from './group'
import { WaitingSince } from './waiting-since'

interface TasksProps {
  heading: string
  tasks: readonly Task[]
  isTrouble?: boolean
}

export function Tasks({ heading, tasks, isTrouble = false }: TasksProps) {
  if (tasks.length === 0) return null
  return (
    <Group heading={heading} count={tasks.length} isTrouble={isTrouble}>
      <ul>
        {tasks.map(({ text, href, opens = 'See to it', press }) => (
          <li key={text} className="today-row" data-trouble={isTrouble}>
            <p>{text}</p>
            {href && (
              <Link className="today-button" href={href} aria-label={`${opens}: ${text}`}>
                {opens}
              </Link>
            )}
            {press && <Press text={text} press={press} />}
          </li>
        ))}
      </ul>
    </Group>
  )
}

function Press({ text, press }: { text: string; press: TaskPress }) {
  const { url, subject, button, name, value } = press
  return (
    <StaffAction url={url} subject={subject} legend={text} button={button}>
      <input type="hidden" data-name={name} value={value} />
    </StaffAction>
  )
}

const unansweredEnquiries = '/admin/collections/enquiries?where[or][0][and][0][status][equals]=new'

export function Waiting({ waiting, now }: { waiting: WaitingEnquiries; now: Date }) {
  const { enquiries, total } = waiting
  if (total === 0) return null
  return (
    <Group
      heading="Waiting for an answer"
      count={total}
      more={{ label: 'All that wait', href: unansweredEnquiries }}
    >
      <ul>
        {enquiries.map(({ href, name, organisation, isInHouse, excerpt, since }) => (
          <li key={href} className="today-row">
            <div>
              <p>
                <Link href={href}>Answer {name}</Link>
                {organisation && ` · ${organisation}`}
              </p>
              <p className="today-note" dir="auto">
                {isInHouse && 'In-house: '}“{excerpt}”
              </p>
            </div>
            <WaitingSince since={since} now={now} />
          </li>
        ))}
      </ul>
    </Group>
  )
}

export function NamesMissing({ names: { orders, morePlaces } }: { names: AllMissingNames }) {
  if (orders.length === 0) return null
  const places = orders.reduce((sum, { count }) => sum + count, 0) + morePlaces
  return (
    <Group heading="Names still missing" count={places}>
      <ul>
        {orders.map(({ href, customer, organisation, count, runLabel }) => (
          <li key={`${href} ${runLabel}`} className="today-row">
            <div>
              <p>
                <Link href={href}>
                  Ask {customer} for {count === 1 ? '1 name' : `${count} names`}
                </Link>
                {organisation && ` · ${organisation}`}
              </p>
              <p className="today-note">{runLabel}</p>
            </div>
          </li>
        ))}
      </ul>
      {morePlaces > 0 && (
        <p className="today-row today-note">
          {morePlaces === 1 ? '1 more place is' : `${morePlaces} more places are`} without a name on
          later dates.
        </p>
      )}
    </Group>
  )
}
