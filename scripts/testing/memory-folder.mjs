import { accessSync, constants, statfsSync } from 'node:fs'

const bytesNeeded = 2 * 1024 ** 3

/**
 * Where the tests' databases and pictures are made and thrown away. Linux keeps one folder in memory:
 * there nobody waits for a disk at each of some ten thousand commits, which is a third of the time.
 *
 * @param {string} folder
 * @returns {{ TMPDIR?: string }} nothing where there is no such folder, or no room in it, as in most containers
 */
export function memoryFolder(folder = '/dev/shm') {
  try {
    accessSync(folder, constants.W_OK)
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize >= bytesNeeded ? { TMPDIR: folder } : {}
  } catch {
    return {}
  }
}
