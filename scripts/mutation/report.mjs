/**
 * @typedef {import('./find-mutants.mjs').Mutant} Mutant
 * @typedef {import('./judge.mjs').Verdict} Verdict
 */

/**
 * Where a mutant is, the line as it stands, and what would be there instead.
 *
 * @param {Mutant} mutant
 * @param {string} text the whole file
 * @param {Verdict} verdict
 */
export function lineOf({ file, start, end, replacement }, text, verdict) {
  const line = text.slice(0, start).split('\n').length
  const was = inOneLine(text.slice(start, end))
  return `${verdict} ${file}:${line}  ${was}  →  ${inOneLine(replacement)}`
}

/** @param {string} text */
function inOneLine(text) {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > 90 ? `${line.slice(0, 89)}…` : line
}

/** @param {Verdict[]} verdicts */
export function summary(verdicts) {
  const count = (/** @type {Verdict} */ which) => verdicts.filter((each) => each === which).length
  const tested = count('killed') + count('survived')
  const percent = tested === 0 ? 0 : Math.round((100 * count('killed')) / tested)
  return `${count('killed')} of ${tested} killed (${percent} %), ${count('survived')} survived, ${count('untested')} in files without a test`
}
