import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** What is made from the sources, or only tests them, and so cannot change a build. */
const ignoredFolders = new Set(['node_modules', '.next', '.turbo', 'dist', 'seed', 'test-support'])
const ignoredFiles = /(\.test\.tsx?|\.tsbuildinfo|\.md|^next-env\.d\.ts)$/

/**
 * One hash of the content of files and folders: the same exactly when nothing that matters changed.
 *
 * @param {string} root
 * @param {string[]} places relative to the root
 */
export function fingerprint(root, places) {
  const hash = createHash('sha256').update(process.versions.node)
  for (const file of places.flatMap((place) => filesIn(path.join(root, place)))) {
    hash.update(`\n${path.relative(root, file)}\n`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/**
 * @param {string} place
 * @returns {string[]}
 */
function filesIn(place) {
  if (!existsSync(place)) return []
  if (statSync(place).isFile()) return [place]
  return readdirSync(place, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.isDirectory() && !ignoredFolders.has(entry.name)) {
        return filesIn(path.join(place, entry.name))
      }
      return entry.isFile() && !ignoredFiles.test(entry.name) ? [path.join(place, entry.name)] : []
    })
}
