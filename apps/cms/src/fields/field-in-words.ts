import type { Field } from 'payload'

/** “Address” in “Link”, for `link.url`; “Answer” in “Questions”, entry 2, for `questions.1.answer`. */
export function fieldInWords(fields: Field[], path: string): string {
  return named(fields, path.split('.')).toReversed().join(' in ')
}

function named(fields: Field[], [name = '', ...rest]: string[]): string[] {
  const field = findField(fields, name)
  if (!field) return [`“${[name, ...rest].join(' ')}”`]
  const isInList = /^\d+$/.test(rest[0] ?? '')
  const words = `“${labelOf(field)}”${isInList ? `, entry ${Number(rest[0]) + 1}` : ''}`
  const inner = isInList ? rest.slice(1) : rest
  if (inner.length === 0 || !('fields' in field)) return [words]
  return [words, ...named(field.fields, inner)]
}

type NamedField = Extract<Field, { name: string }>

/** Rows, tabs and the like stand between a field and its name, and have none. */
function findField(fields: Field[], name: string): NamedField | undefined {
  for (const field of fields) {
    if ('name' in field && field.name) {
      if (field.name === name) return field
      continue
    }
    const found = findField(fieldsWithin(field), name)
    if (found) return found
  }
  return undefined
}

function fieldsWithin(field: Field): Field[] {
  if (field.type === 'tabs') return field.tabs.flatMap((tab) => ('name' in tab ? [] : tab.fields))
  return 'fields' in field ? field.fields : []
}

function labelOf(field: NamedField): string {
  return 'label' in field && typeof field.label === 'string' ? field.label : field.name
}
