// @ts-check

/** Scripts of our own carry this attribute; every other script that would run is Next's. */
export const ownScriptAttribute = 'data-own'

const scriptElement = /<script\b([^>]*)>[\s\S]*?<\/script>/g
const scriptPreload = /<link\b[^>]*\bas="script"[^>]*>|<link\b[^>]*\brel="modulepreload"[^>]*>/g
const dataBlock = /\btype="(?:application\/ld\+json|speculationrules)"/

/** Where React would take up the page again, and what it would know its style sheets by. */
const reactMarker = /<!--(?: |\/?\$[?!]?)-->|<div hidden="">(?:<!--\/?\$-->)*<\/div>/g
const reactAttribute = /(<link rel="stylesheet"[^>]*?) data-precedence="\w+"/g
/** The icon is asked for anew anyway (`max-age=0`), whatever its address says. */
const iconVersion = /(<link rel="icon" href="[^"?]*)\?[^"]*/g
/** Next adds them for fonts that it would look after itself, and leaves the page's own preloads in. */
const fontHelp =
  /<link rel="preconnect" href="\/" crossorigin=""\/>|<meta name="next-size-adjust" [^>]*>/g
const fontPreload = /<link rel="preload" href="([^"]+)" as="font"[^>]*>/g
/** Of pictures in the page itself, which browsers find in the same bytes. */
const picturePreload = /<link rel="preload" as="image"[^>]*>/g
/** Next says each Open Graph fact twice; where pages are shared, the first is read in its place. */
const repeatedFact = /<meta name="twitter:(?!card")[^>]*>/g

/**
 * A page without the framework's scripts, its flight data, the preloads of both, and what only they
 * read. What remains is HTML, CSS, data blocks and the scripts marked as our own.
 *
 * @param {string} html
 */
export function stripFramework(html) {
  return withoutRepeatedPreloads(withoutScripts(html))
    .replace(fontHelp, '')
    .replace(picturePreload, '')
    .replace(scriptPreload, '')
    .replace(reactMarker, '')
    .replace(reactAttribute, '$1')
    .replace(iconVersion, '$1')
    .replace(repeatedFact, '')
}

/**
 * First of all: two thirds of a page are flight data, which nothing else need look through.
 *
 * @param {string} html
 */
function withoutScripts(html) {
  return html.replace(scriptElement, (element, /** @type {string} */ attributes) =>
    staysOnPage(attributes) ? element : '',
  )
}

/** @param {string} html */
function withoutRepeatedPreloads(html) {
  /** @type {Set<string>} */
  const preloaded = new Set()
  return html.replace(fontPreload, (element, /** @type {string} */ href) => {
    if (preloaded.has(href)) return ''
    preloaded.add(href)
    return element
  })
}

/** @param {string} attributes */
function staysOnPage(attributes) {
  return attributes.includes(ownScriptAttribute) || dataBlock.test(attributes)
}
