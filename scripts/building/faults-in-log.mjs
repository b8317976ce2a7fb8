/**
 * What a build says of faults although it succeeds: whoever learns to overlook one overlooks the next.
 *
 * @param {string} log
 * @returns {string[]} the lines
 */
export function faultsInLog(log) {
  const faults = log.split('\n').filter((line) => isFrameOfStack(line) || isWarning(line))
  return faults.filter((line) => !isOfFirstBuild(line))
}

/**
 * On a CI machine Next advises to keep its cache from one build to the next. A clean clone has none.
 *
 * @param {string} line
 */
function isOfFirstBuild(line) {
  return line.includes('nextjs.org/docs/messages/no-cache')
}

/** @param {string} line */
function isFrameOfStack(line) {
  return / at \S.*:\d+:\d+\)?$/.test(line)
}

/** @param {string} line */
function isWarning(line) {
  return /\bwarn(ing)?s?\b|\b\w*Error\b[\]:]|⚠/i.test(line)
}
