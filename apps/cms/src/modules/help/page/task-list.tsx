import Link from 'next/link'
import { useId } from 'react'

import { partsOfStep } from '../parts-of-step'
import { titleOf, type HelpTask } from '../task'
import { whoMay } from '../who-may'

interface TaskListProps {
  heading: string
  tasks: readonly HelpTask[]
  opens: (task: HelpTask) => boolean
  /** Whoever reads may not do them. */
  isOthers?: boolean
}

/** Nothing where there are no tasks. */
export function TaskList({ heading, tasks, opens, isOthers = false }: TaskListProps) {
  const id = useId()
  if (tasks.length === 0) return null
  return (
    <section className="help-tasks" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {tasks.map((task) => (
        <Task
          key={`${task.name} ${opens(task)}`}
          task={task}
          isOpen={opens(task)}
          isOthers={isOthers}
        />
      ))}
    </section>
  )
}

interface TaskProps {
  task: HelpTask
  isOpen: boolean
  isOthers: boolean
}

function Task({ task, isOpen, isOthers }: TaskProps) {
  const { name, place, steps } = task
  return (
    <details id={name} open={isOpen}>
      <summary>{titleOf(task)}</summary>
      <ol>
        {steps.map((step) => (
          <li key={step}>
            <Step step={step} />
          </li>
        ))}
      </ol>
      <p className="help-who">
        {isOthers ? 'Done by' : 'Who may'}: {whoMay(task)}
      </p>
      {!isOthers && (
        <Link className="desk-press" href={place.href} prefetch={false}>
          Go to {place.label}
        </Link>
      )}
    </details>
  )
}

function Step({ step }: { step: string }) {
  return partsOfStep(step).map(({ kind, text }, index) => {
    if (kind === 'label') return <strong key={index}>{text}</strong>
    return kind === 'keys' ? <kbd key={index}>{text}</kbd> : <span key={index}>{text}</span>
  })
}
