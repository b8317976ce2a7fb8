/** Processes of their own on the database of this one, for tests of what happens between processes. */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = path.dirname(fileURLToPath(import.meta.url))

export interface Worker {
  /** Runs the task with this input; all workers that are asked together run together. */
  ask: <Output>(input: unknown) => Promise<Output>
  /** Resolves with the exit code, `null` when a signal ended the process. */
  ended: Promise<number | null>
  stop: () => Promise<void>
}

/** `task` is a file in test-support/tasks that exports `run(payload, input)`. */
export async function startWorkers(
  task: string,
  { count, environment = {} }: { count: number; environment?: Record<string, string> },
): Promise<Worker[]> {
  return Promise.all(Array.from({ length: count }, () => startWorker(task, environment)))
}

async function startWorker(task: string, environment: Record<string, string>): Promise<Worker> {
  const child = fork(path.join(folder, 'worker.ts'), [task], {
    execArgv: ['--no-deprecation', '--conditions=production', '--import', 'tsx'],
    // The parent has pushed the schema already.
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      PAYLOAD_MIGRATING: 'true',
      TSX_TSCONFIG_PATH: path.join(folder, '../tsconfig.json'),
      ...environment,
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  await Promise.race([once(child, 'message'), ended.then(refuseEarlyEnd)])
  return { ask: (input) => ask(child, input), ended, stop: () => stop(child, ended) }
}

async function ask<Output>(child: ChildProcess, input: unknown): Promise<Output> {
  const answered = once(child, 'message')
  child.send({ input })
  const [answer] = (await answered) as [{ output: Output } | { error: string }]
  if ('error' in answer) throw new Error(answer.error)
  return answer.output
}

async function stop(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  child.kill('SIGKILL')
  await ended
}

function refuseEarlyEnd(code: number | null): never {
  throw new Error(`A worker ended with ${code} before it was ready`)
}
