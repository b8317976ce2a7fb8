/** The oldest Node that the dependencies run on; package.json's "engines" says the same. */
export const OLDEST_NODE = '20.19.0'

/**
 * @param {string} version as in `process.versions.node`
 * @returns {string | undefined} what to tell the person, or nothing when the version will do
 */
export function nodeVersionProblem(version) {
  if (isAtLeast(version, OLDEST_NODE)) return undefined
  return (
    `Lectern needs Node ${OLDEST_NODE} or newer; this is Node ${version}.\n` +
    'Install a newer one from https://nodejs.org (or with your version manager) and try again.'
  )
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
