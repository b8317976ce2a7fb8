// @ts-check

/**
 * @typedef {object} StoredPage a published page as the page cache holds it
 * @property {string} html
 * @property {readonly string[]} tags what it was made from
 * @property {() => boolean} isCurrent whether Next would be given it now, and would serve it without making it anew
 */

/**
 * @typedef {object} OpenAnswer
 * @property {import('node:http').ServerResponse} response
 * @property {StoredPage[]} pages those that the page cache handed over, or took, for this answer
 */

/** Names the answer that a request waits for; what a caller writes there is overwritten. */
export const answerHeader = 'x-lectern-answer'

/**
 * Where the server starts, where pages are drawn and where they are stored are three bundles, which share
 * this alone.
 */
const shared = /** @type {{ lecternOpenAnswers?: Map<string, OpenAnswer> }} */ (globalThis)

/** Each answer while it is being made. */
export const openAnswers = (shared.lecternOpenAnswers ??= new Map())

/**
 * @param {unknown} name what the request carries as `answerHeader`
 * @returns {OpenAnswer | undefined}
 */
export function openAnswerNamed(name) {
  return typeof name === 'string' ? openAnswers.get(name) : undefined
}
