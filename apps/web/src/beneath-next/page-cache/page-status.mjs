// @ts-check

/**
 * A page cannot choose the status of its answer: Next knows "not found" by an exception, and then
 * leaves the drawing of it to scripts. So a page says its status in a `meta` element of this name,
 * and the page cache sets it.
 */
export const pageStatusName = 'page-status'

const statusElement = new RegExp(`<meta name="${pageStatusName}" content="(\\d{3})"/?>`)

/**
 * @param {string} html
 * @returns {number | undefined}
 */
export function statusSaidIn(html) {
  const status = statusElement.exec(html)?.[1]
  return status === undefined ? undefined : Number(status)
}
