import { readdir, stat, unlink } from 'node:fs/promises'
import path from 'node:path'

/**
 * Deletes e-mails that were written to files, and what was left of ones that were being written, up to a
 * moment. A folder or file that is not there is no trouble: somebody may have moved it away.
 *
 * @throws AggregateError after all others were deleted, if some could not be.
 */
export async function sweepMailFolder(folder: string, { until }: { until: Date }): Promise<void> {
  const errors: unknown[] = []
  for (const file of await mailFiles(folder)) {
    try {
      if ((await stat(file)).mtime <= until) await unlink(file)
    } catch (error) {
      if (!isMissing(error)) errors.push(error)
    }
  }
  if (errors.length > 0) {
    throw new AggregateError(errors, `${errors.length} e-mails in files could not be deleted`)
  }
}

/** In the order in which they were written. */
export async function mailFiles(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder)
    return names
      .filter((name) => /\.eml(\.part)?$/.test(name))
      .toSorted()
      .map((name) => path.join(folder, name))
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
}
