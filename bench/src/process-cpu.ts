import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

const TICKS_PER_SECOND = 100

/** Measures from now on what a process works; null where the system does not tell (only Linux does). */
export function startCpuClock(pid: number | null) {
  const before = cpuSecondsOf(pid)
  return {
    /** Microseconds of user and system time for each of so many answers. */
    microsPer: (answers: number): number | null => {
      const after = cpuSecondsOf(pid)
      if (before === null || after === null) return null
      return Math.round(((after - before) * 1e6) / Math.max(1, answers))
    },
  }
}

function cpuSecondsOf(pid: number | null): number | null {
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
  const sockets = socketsListeningOn(port)
  return processIds().find((pid) => openFilesOf(pid).some((file) => sockets.has(file))) ?? null
}

const LISTENING = '0A'

/** As the kernel names them among a process's open files: `socket:[12345]`. */
function socketsListeningOn(port: number): Set<string> {
  const portInHex = port.toString(16).toUpperCase().padStart(4, '0')
  const rows = ['tcp', 'tcp6'].flatMap((table) => readLines(`/proc/net/${table}`))
  return new Set(
    rows.flatMap((row) => {
      const [, local = '', , state, , , , , , inode] = row.trim().split(/\s+/)
      return state === LISTENING && local.endsWith(`:${portInHex}`) ? [`socket:[${inode}]`] : []
    }),
  )
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}

function processIds(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger)
  } catch {
    return []
  }
}

function openFilesOf(pid: number): string[] {
  try {
    const folder = `/proc/${pid}/fd`
    return readdirSync(folder).map((descriptor) => readlinkSync(`${folder}/${descriptor}`))
  } catch {
    return []
  }
}
