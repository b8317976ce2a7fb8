import { describe, expect, it } from '@jest/globals'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const docs = path.resolve('docs')
const table = readFileSync(path.join(docs, 'payload-workarounds.md'), 'utf8')
const lines = table.split('\n').filter((line) => /^\| +\[/.test(line))

describe('the table of what stands in for Payload', () => {
  it('has a line for each room', () => {
    const rooms = ['admin', 'server'].flatMap((side) =>
      readdirSync(path.join(here, side)).map((room) => `payload-workarounds/${side}/${room})`),
    )
    expect(rooms.length).toBeGreaterThan(15)
    expect(rooms.filter((room) => !lines.some((line) => line.includes(room)))).toEqual([])
  })

  it('names each test of what a line relies on', () => {
    const files = ['apps/cms/src', 'apps/cms/scripts', 'scripts'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => path.basename(file).startsWith('relies-on.'))
        .map((file) => `../${folder}/${file}`),
    )
    expect(files.length).toBeGreaterThan(15)
    expect(files.filter((file) => !table.includes(file))).toEqual([])
  })

  it.each(lines.map((line) => [nameOf(line), line]))(
    'says of %s what it is for and what tests it',
    (_, line) => {
      const cells = cellsOf(line)
      expect(cells).toHaveLength(6)
      expect(cells.filter((cell) => cell === '')).toEqual([])
      expect(cells[2]).toMatch(/github\.com\/payloadcms\/payload\/(issues|pull)\/\d+|none found/)
      expect(filesIn(cells[5]!).length).toBeGreaterThan(0)
    },
  )

  it('names no file and no test that there is not', () => {
    const missing = lines
      .flatMap(filesIn)
      .flatMap(({ file, tests }) =>
        existsSync(file) ? tests.filter((test) => !isIn(file, test)) : [file],
      )
    expect(missing).toEqual([])
  })
})

const here = path.resolve('apps/cms/src/payload-workarounds')

function nameOf(line: string): string {
  return /\[(.+?)\]/.exec(line)?.[1] ?? ''
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
}

interface Named {
  file: string
  tests: string[]
}

/** Each file that a text links to, with the tests in quotation marks that follow it. */
function filesIn(text: string): Named[] {
  return [...text.matchAll(/\]\((\.\.\/[^)]+)\)([^[]*)/g)].map(([, link, after]) => ({
    file: path.join(docs, link!),
    tests: isTest(link!) ? [...after!.matchAll(/“([^”]+)”/g)].map(([, test]) => test!) : [],
  }))
}

function isTest(link: string): boolean {
  return /\.(test|spec)\.\w+$/.test(link)
}

function isIn(file: string, test: string): boolean {
  return statSync(file).isFile() && readFileSync(file, 'utf8').includes(test)
}
