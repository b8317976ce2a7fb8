import { expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

import { toastInWords } from './toast-in-words'

it.each([
  ['Successfully saved 1 files', 'One file saved.'],
  ['Successfully saved 3 files', '3 files saved.'],
  [
    'Failed to save 1 files',
    'One file could not be saved and is still here. What is wrong is said at each.',
  ],
  ['Moved to the trash: 2 posts.', 'Moved to the trash: 2 posts.'],
])('“%s” is told as “%s”', (said, told) => {
  expect(toastInWords(said)).toBe(told)
})

/** API keys are switched off, and no list is put in order by hand. */
const neverShown = /API key|To reorder the rows/

it('leaves none of Payload’s own untranslated words as they are', () => {
  const untranslated = sourcesOfPayload().flatMap((source) =>
    [...source.matchAll(/toast\.\w+\((['"`])(.+?)\1/g)].map(([, , said]) => said!),
  )
  const shown = untranslated
    .map((said) => said.replaceAll(/\$\{\w+\}/g, '2').replaceAll(/\$\{[\w.]+\}/g, 'x'))
    .filter((said) => !neverShown.test(said))
  expect(shown.length).toBeGreaterThan(4)
  expect(shown.filter((said) => toastInWords(said) === said)).toEqual([])
})

function sourcesOfPayload(): string[] {
  const main = createRequire(path.resolve('apps/cms/package.json')).resolve('@payloadcms/ui')
  const folder = main.slice(0, main.indexOf('/dist/') + '/dist'.length)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js') && !name.startsWith('exports'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
}
