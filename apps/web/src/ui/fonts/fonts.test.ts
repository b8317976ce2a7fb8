import { readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'

const folder = path.dirname(fileURLToPath(import.meta.url))
const styles = readFileSync(path.join(folder, 'fonts.css'), 'utf8')
const pairs = [
  ...readFileSync(path.join(folder, 'font-pairs.ts'), 'utf8').matchAll(
    /display: "'(.*?)'.*\n.*text: "'(.*?)'.*\n.*ui: "'(.*?)'/g,
  ),
].map(([, ...families]) => families)

/** All that a page with italics loads, as long as its words are English. */
const mostBytes = 70_000

describe('the fonts of the website', () => {
  it.each(pairs)('%s, %s and %s weigh no more than a page may load', (...families) => {
    const files = readdirSync(folder).filter((file) =>
      families.some((family) => new RegExp(`^${slug(family)}(-italic)?\\.woff2$`).test(file)),
    )
    expect(files.length).toBeGreaterThanOrEqual(new Set(families).size)
    const bytes = files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0)
    expect(bytes).toBeLessThanOrEqual(mostBytes)
  })

  it('each has its licence beside it, and a stand-in of its own measures', () => {
    expect(pairs.length).toBeGreaterThan(0)
    for (const family of new Set(pairs.flat())) {
      expect(readFileSync(path.join(folder, `OFL-${slug(family)}.txt`), 'utf8')).toContain(
        'SIL OPEN FONT LICENSE Version 1.1',
      )
      const standIn = faces().find((face) => face.includes(`'${family} stand-in'`))
      expect(standIn).toMatch(
        /size-adjust: [\d.]+%;\s*ascent-override: [\d.]+%;\s*descent-override/,
      )
    }
  })

  it('none keeps words from being read until it has come, or moves them when it does', () => {
    const fetched = faces().filter((face) => face.includes('url('))
    expect(fetched.length).toBeGreaterThan(0)
    for (const face of fetched) expect(face).toContain('font-display: optional')
  })
})

function faces(): string[] {
  return styles.split('@font-face').slice(1)
}

function slug(family: string): string {
  return family.toLowerCase().replaceAll(' ', '-')
}
