import type { DiskState } from '@lectern/shared/contract/health'
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Bytes. A picture and its sizes need some ten million, an announcement a few. */
const minFreeBytes = 100_000_000
/** A load balancer asks every few seconds, and anybody may. */
const goodForMilliseconds = 10_000

let last: { folders: string; at: number; state: Promise<DiskState> } | undefined

/** Whether something can still be written into each of the folders; looked at every ten seconds at most. */
export function diskState(folders: readonly string[], now = Date.now()): Promise<DiskState> {
  const key = folders.join('\n')
  const isGood = last?.folders === key && Math.abs(now - last.at) < goodForMilliseconds
  if (!last || !isGood) last = { folders: key, at: now, state: lookAtAll(folders) }
  return last.state
}

async function lookAtAll(folders: readonly string[]): Promise<DiskState> {
  const states = await Promise.all(folders.map((folder) => readDiskState(folder)))
  return states.find((state) => state !== 'ok') ?? 'ok'
}

/** A full disk may take a file of a few bytes, and one with room may take none. */
export async function readDiskState(
  folder: string,
  wantedBytes = minFreeBytes,
): Promise<DiskState> {
  const probe = path.join(folder, `.probe-${process.pid}`)
  try {
    await mkdir(folder, { recursive: true })
    const { bavail, bsize } = await statfs(folder)
    if (bavail * bsize < wantedBytes) return 'full'
    await writeFile(probe, 'Can be written.', { flush: true })
    await rm(probe)
    return 'ok'
  } catch (error) {
    return stateByCode[(error as NodeJS.ErrnoException).code ?? ''] ?? 'failing'
  }
}

const stateByCode: Record<string, DiskState> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
}
