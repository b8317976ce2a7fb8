/** The first release of each line of Node that Lectern is tested on; package.json's "engines" says the same. */
export const OLDEST_NODES = ['20.19.0', '22.12.0', '24.0.0']

/**
 * @param {string} version as in `process.versions.node`
 * @returns {string | undefined} what to tell the person, or nothing when the version will do
 */
export function nodeVersionProblem(version) {
  if (isSupported(version)) return undefined
  const [newest, ...others] = OLDEST_NODES.map((oldest) => oldest.replace(/(\.0)+$/, '')).reverse()
  return (
    `Lectern needs Node ${others.reverse().join(', ')}, or ${newest} and newer; this is Node ${version}.\n` +
    'Install one from https://nodejs.org (or with your version manager) and try again.'
  )
}

/**
 * A line gets what newer ones have only from some release on, and one with an odd number never does.
 *
 * @param {string} version
 */
function isSupported(version) {
  const newest = OLDEST_NODES.at(-1) ?? ''
  const oldestOfLine = OLDEST_NODES.find((oldest) => lineOf(oldest) === lineOf(version))
  return isAtLeast(version, oldestOfLine ?? newest)
}

/** @param {string} version */
function lineOf(version) {
  return version.split('.')[0]
}

/**
 * @param {string} version
 * @param {string} oldest
 */
function isAtLeast(version, oldest) {
  const [have, want] = [version, oldest].map((text) => text.split('.').map(Number))
  for (let place = 0; place < 3; place += 1) {
    const difference = (have?.[place] || 0) - (want?.[place] || 0)
    if (difference !== 0) return difference > 0
  }
  return true
}
