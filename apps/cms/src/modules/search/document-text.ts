import { searchedFields, type SearchedCollection } from './searched-fields'

/** Some 30 pages. */
const maxCharacters = 60_000

/**
 * What a reader reads of a document besides its title and summary, as plain text in one line. A document
 * that has just been begun lacks some fields.
 */
export function documentText(collection: SearchedCollection, document: object): string {
  const fields = new Map<string, unknown>(Object.entries(document))
  const texts = searchedFields[collection].map((name) => textIn(fields.get(name)))
  return texts.join(' ').replace(/\s+/g, ' ').trim().slice(0, maxCharacters)
}

/** What a reader reads, out of plain text, rich text, blocks or lists of them. */
function textIn(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(textIn).join('')
  if (typeof value !== 'object' || value === null) return ''
  return isWithinALine(value)
    ? textUnder(inline, value).join('')
    : ` ${textUnder(blocks, value).join(' ')} `
}

function textUnder(names: ReadonlySet<string>, value: object): string[] {
  const read = Object.entries(value).filter(([name]) => names.has(name))
  return read.map(([, inner]) => textIn(inner))
}

/** Names under which a line of rich text keeps what is read. */
const inline = new Set(['text', 'children'])

/** Names under which all else does: rich text, our blocks, lists of questions. */
const blocks = new Set(
  'root children fields content text heading title description questions question answer figures figure steps clients name'.split(
    ' ',
  ),
)

/** Half a word may be bold: such neighbours belong together. */
function isWithinALine(value: object): boolean {
  return 'type' in value && ['text', 'link', 'autolink'].includes(String(value.type))
}
