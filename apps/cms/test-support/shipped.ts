/** What Payload and Next ship, as text: for what a workaround relies on and no program can be asked about. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const packages = path.resolve('node_modules')

/** One file, named from its package: `@payloadcms/ui/dist/elements/SaveButton/index.js`. */
export function shipped(file: string): string {
  return readFileSync(path.join(packages, file), 'utf8')
}

/** Of these names of classes and ids, those that nothing in Payload's admin is called. */
export function drawnNowhere(names: readonly string[]): string[] {
  const sources = sourcesOfAdmin()
  return names.filter((name) => !sources.some((source) => draws(source, name)))
}

/** Each name of a class or an id in CSS, its comments and values left out. */
export function namesIn(css: string): string[] {
  const selectors = css.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/\{[^{}]*\}/g, ' ')
  return [...new Set([...selectors.matchAll(/[.#]([a-z][\w-]*)/gi)].map(([, name]) => name!))]
}

/** A component puts `block__element` together from its `baseClass` and the rest, or from what it is given. */
function draws(source: string, name: string): boolean {
  if (new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(source)) return true
  return cuts(name).some(
    ([block, rest]) =>
      source.includes(`aseClass = '${block}'`) &&
      (source.includes(`aseClass}${rest}`) ||
        (rest.startsWith('--') && source.includes('aseClass}--${'))),
  )
}

function cuts(name: string): [block: string, rest: string][] {
  return [...name.matchAll(/-|__/g)].map(({ index }) => [name.slice(0, index), name.slice(index)])
}

let sources: string[] | undefined

function sourcesOfAdmin(): string[] {
  return (sources ??= ['ui', 'next', 'richtext-lexical'].flatMap((name) => {
    const folder = path.join(packages, '@payloadcms', name, 'dist')
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(js|scss)$/.test(file) && !file.startsWith('exports'))
      .map((file) => readFileSync(path.join(folder, file), 'utf8'))
  }))
}
