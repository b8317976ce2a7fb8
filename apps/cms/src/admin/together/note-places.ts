import { mostAlike } from '../../merge/align-nodes'
import { fieldsWithValues, isTyped, labelOf, type SchemaField } from '../../merge/schema'
import { textOfNode } from '../../merge/text-nodes'
import type { Spot } from '../../modules/publishing'

type Values = Record<string, unknown>

/** A field of a form, or a part of it, that a note can be about. */
export interface Target {
  /** As Payload writes it: “meta.title”. */
  path: string
  /** “Search engines, Title” */
  label: string
  /** Of a text: its paragraphs, headings, lists and blocks, as far as they have words. */
  paragraphs: string[]
}

/** Every field that people fill in, in the order of the form. */
export function targetsIn(fields: readonly SchemaField[], values: Values): Target[] {
  return goThrough(fields, values, { path: '', label: '' })
}

function goThrough(
  fields: readonly SchemaField[],
  values: Values,
  within: Pick<Target, 'path' | 'label'>,
): Target[] {
  return fieldsWithValues(fields)
    .filter(isTyped)
    .flatMap((field): Target[] => {
      const value = values[field.name]
      const path = within.path ? `${within.path}.${field.name}` : field.name
      const label = within.label ? `${within.label}, ${labelOf(field)}` : labelOf(field)
      if (field.type === 'group')
        return goThrough(field.fields ?? [], (value ?? {}) as Values, { path, label })
      const paragraphs = field.type === 'richText' ? nodesOf(value).map(textOfNode) : []
      return [{ path, label, paragraphs: paragraphs.filter((text) => text.trim() !== '') }]
    })
}

/** Where a note is, and how it is said. */
export interface NotePlace {
  /** “Summary”; “Article: “Nobody told them …””; “the whole draft” */
  label: string
  /** Null of a note on the whole, or on what is not there. */
  spot: Spot | null
  isGone: boolean
}

export interface Noted {
  path: string | null
  /** The paragraph as it stood when the note was written. */
  about: string | null
}

/** A paragraph is found again by its words, as long as it is still more like what it was than any other is. */
export function placeOfNote({ path, about }: Noted, targets: readonly Target[]): NotePlace {
  if (!path) return { label: 'the whole draft', spot: null, isGone: false }
  const target = targets.find((each) => each.path === path)
  if (!target) return { label: path, spot: null, isGone: true }
  if (!about) return { label: target.label, spot: { path }, isGone: false }
  const found = mostAlike(about, target.paragraphs)
  if (found === null)
    return { label: `words that are gone: “${beginningOf(about)}”`, spot: null, isGone: true }
  const words = target.paragraphs[found] ?? ''
  return {
    label: `${target.label}: “${beginningOf(words)}”`,
    spot: { path, words },
    isGone: false,
  }
}

const shownWords = 8

/** “Nobody told them that the …” */
export function beginningOf(text: string): string {
  const words = text.trim().split(/\s+/)
  return words.length > shownWords ? `${words.slice(0, shownWords).join(' ')} …` : words.join(' ')
}

function nodesOf(value: unknown): unknown[] {
  const { root } = (value ?? {}) as { root?: { children?: unknown[] } }
  return root?.children ?? []
}
