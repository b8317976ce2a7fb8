import { describe, expect, it } from '@jest/globals'
import { en } from '@payloadcms/translations/languages/en'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { wording } from '@cms/admin/wording'
import { partsOfStep } from './parts-of-step'
import { helpTasks } from './tasks/tasks'

type Words = Record<string, Record<string, string>>

const sources = textOfSources(path.resolve(import.meta.dirname, '../..'))

/** What Payload says, ours in place of its own. */
const saidByPayload = Object.entries(en.translations as unknown as Words).flatMap(
  ([group, words]) =>
    Object.values({ ...words, ...(wording as Words)[group] }).map((text) =>
      String(text).replaceAll(/\{\{\w+\}\}/g, '…'),
    ),
)

describe.each(helpTasks)('“How do I $question?”', ({ steps, place }) => {
  it('names what stands on the screens', () => {
    const labels = steps.flatMap(partsOfStep).filter(({ kind }) => kind === 'label')
    const named = [...labels.map(({ text }) => text), place.label]
    expect(named.filter((label) => !isOnScreen(label))).toEqual([])
  })
})

it('does not take every word for one of the screens', () => {
  const made = ['Cancel the whole firm', 'Take a book', 'Move … from …', 'ooking']
  expect(made.filter(isOnScreen)).toEqual([])
})

function isOnScreen(label: string): boolean {
  return saidByPayload.includes(label) || asWritten(label).test(sources)
}

/** As a whole text of a component or a whole string; `…` stands for what is put in, or for itself. */
function asWritten(label: string): RegExp {
  const gap = String.raw`(?:…|\$?\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\})`
  const words = label.split('…').map(literally)
  const ending = label.endsWith('…') ? '' : String.raw`(?:['"\`<]|\s*\n)`
  return new RegExp(String.raw`(?:['"\`>]|\n\s*)${words.join(gap)}${ending}`)
}

function literally(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`)
}

/** Of the admin's screens, as they are written; what the help says itself is none of them. */
function textOfSources(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|modules\/help\/|migrations\//.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n')
}
