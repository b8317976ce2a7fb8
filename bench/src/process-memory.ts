import { readFileSync } from 'node:fs'

/** What a process has in memory now; only Linux tells. */
export function megabytesOf(pid: number | null | undefined): number | string {
  const status = pid ? readFileSync(`/proc/${pid}/status`, 'utf8') : ''
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(status) ?? []
  return kilobytes ? Math.round(Number(kilobytes) / 1024) : 'unknown'
}
