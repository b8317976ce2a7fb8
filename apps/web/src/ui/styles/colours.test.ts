import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from '@jest/globals'

const folder = path.dirname(fileURLToPath(import.meta.url))
const colour = /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/i

it('no style sheet says what colour anything is: the look of the company does', () => {
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  )
  expect(sheets.filter((file) => colour.test(withoutComments(file)))).toEqual([])
  expect(sheets.length).toBeGreaterThan(5)
})

function withoutComments(file: string): string {
  return readFileSync(path.join(folder, file), 'utf8').replace(/\/\*[^]*?\*\//g, '')
}
