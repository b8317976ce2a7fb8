import { createLocalReq, type ServerProps } from 'payload'

import { gatherToday } from './gather-today'
import type { Task } from './task'
import './what-needs-me-today.css'

/** The first thing that staff see: what waits for them, and what to begin. */
export async function WhatNeedsMeToday({ payload, user }: ServerProps) {
  const req = await createLocalReq(user ? { user } : {}, payload)
  const tasks = await gatherToday(req, new Date())
  return (
    <section className="today" aria-labelledby="today-heading">
      <h2 id="today-heading">What needs me today?</h2>
      {tasks.length === 0 ? (
        <p>Nothing is waiting for you. Good time to write something.</p>
      ) : (
        <TaskList tasks={tasks} />
      )}
    </section>
  )
}

function TaskList({ tasks }: { tasks: Task[] }) {
  return (
    <ul>
      {tasks.map(({ text, href, isTrouble }) => (
        <li key={text} data-trouble={isTrouble}>
          {href ? <a href={href}>{text}</a> : <span>{text}</span>}
        </li>
      ))}
    </ul>
  )
}
