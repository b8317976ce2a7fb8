import type { Difference } from '../../merge/notes'

const most = 6

/** “3 fields: Title, Summary and Article”. */
export function fieldsInWords(differences: readonly Pick<Difference, 'label'>[]): string {
  const names = namesOfFields(differences)
  const count = names.length === 1 ? '1 field' : `${names.length} fields`
  return `${count}: ${listInWords(names)}`
}

/** “Title, Summary and Article”: each field once, whatever differs within it. */
export function namesInWords(differences: readonly Pick<Difference, 'label'>[]): string {
  return listInWords(namesOfFields(differences))
}

function namesOfFields(differences: readonly Pick<Difference, 'label'>[]): string[] {
  return [...new Set(differences.map(({ label }) => label.split(', ')[0] ?? label))]
}

function listInWords(names: readonly string[]): string {
  const left = names.length - most
  const said = left > 0 ? [...names.slice(0, most), `${left} more`] : names
  return new Intl.ListFormat('en-GB').format(said)
}
