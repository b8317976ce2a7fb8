import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const TICKS_PER_SECOND = 100

/** User and system time of a process so far, in seconds; null where the system does not tell (only Linux does). */
export function cpuSecondsOf(pid: number | null): number | null {
  if (pid === null) return null
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
  } catch {
    return null
  }
}

/** The process that listens on a local port, or null where it cannot be found out. */
export function pidListeningOn(port: number): number | null {
  try {
    const listeners = execFileSync('ss', ['-ltnpH', `sport = :${port}`], { encoding: 'utf8' })
    return Number(/pid=(\d+)/.exec(listeners)?.[1] ?? Number.NaN) || null
  } catch {
    return null
  }
}
