// @ts-check

/** Scripts of our own carry this attribute; every other script that would run is Next's. */
export const ownScriptAttribute = 'data-own'

const scriptElement = /<script\b([^>]*)>[\s\S]*?<\/script>/g
const scriptPreload = /<link\b[^>]*\bas="script"[^>]*>|<link\b[^>]*\brel="modulepreload"[^>]*>/g
const dataBlock = /\btype="(?:application\/ld\+json|speculationrules)"/

/**
 * A page without the framework's scripts, its flight data and the preloads of both. What remains
 * is HTML, CSS, data blocks and the scripts marked as our own.
 *
 * @param {string} html
 */
export function stripFramework(html) {
  return html
    .replace(scriptElement, (element, /** @type {string} */ attributes) =>
      staysOnPage(attributes) ? element : '',
    )
    .replace(scriptPreload, '')
}

/** @param {string} attributes */
function staysOnPage(attributes) {
  return attributes.includes(ownScriptAttribute) || dataBlock.test(attributes)
}
