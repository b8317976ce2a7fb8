/** What putting together needs to know of a field. Payload's own, of the server and of the browser, are of this shape. */
export interface SchemaField {
  type: string
  name?: string
  label?: unknown
  labels?: { singular?: unknown }
  hasMany?: boolean
  virtual?: unknown
  hidden?: boolean
  relationTo?: string | readonly string[]
  options?: readonly unknown[]
  admin?: { hidden?: boolean; readOnly?: boolean; disabled?: boolean; date?: unknown }
  fields?: readonly SchemaField[]
  tabs?: readonly SchemaTab[]
  blocks?: readonly SchemaBlock[]
}

type SchemaTab = { name?: string; label?: unknown; fields: readonly SchemaField[] }
type SchemaBlock = { slug: string; labels?: SchemaField['labels']; fields: readonly SchemaField[] }

export type NamedField = SchemaField & { name: string }

/** The fields that have a value of their own, whatever rows, tabs and groups without a name they are drawn in. */
export function fieldsWithValues(fields: readonly SchemaField[]): NamedField[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return fieldsWithValues((field.tabs ?? []).map(asGroup))
    if (field.type === 'ui' || field.type === 'join') return []
    if (isNamed(field)) return [field]
    return fieldsWithValues(field.fields ?? [])
  })
}

function asGroup(tab: SchemaTab): SchemaField {
  return { type: 'group', ...tab }
}

function isNamed(field: SchemaField): field is NamedField {
  return field.name !== undefined
}

/** Whether a person may have typed it, and not the program. */
export function isTyped({ name, virtual, hidden, admin = {} }: NamedField): boolean {
  const marks = [virtual, hidden, admin.hidden, admin.readOnly, admin.disabled]
  return !ownFields.includes(name) && !marks.some(Boolean)
}

/** Payload's own, which change without anybody having typed. */
export const ownFields: readonly string[] = [
  ...['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'sessions'],
]

/** The fields of one row of a list or of a page's blocks. */
export function fieldsOfRow(field: SchemaField, row: unknown): readonly SchemaField[] {
  return blockOf(field, row)?.fields ?? field.fields ?? []
}

/** “Call to action” or “Day”, where the row is called something. */
export function nameOfRow(field: SchemaField, row: unknown): string {
  const labels = blockOf(field, row)?.labels ?? field.labels
  return wordsOf(labels?.singular) ?? labelOf(field)
}

function blockOf(field: SchemaField, row: unknown): SchemaBlock | undefined {
  const { blockType } = (row ?? {}) as { blockType?: string }
  return field.blocks?.find(({ slug }) => slug === blockType)
}

export function labelOf({ label, name = '' }: Pick<SchemaField, 'label' | 'name'>): string {
  return wordsOf(label) ?? name
}

function wordsOf(label: unknown): string | undefined {
  if (typeof label === 'string' && label !== '') return label
  const english = label && typeof label === 'object' && 'en' in label ? label.en : undefined
  return typeof english === 'string' ? english : undefined
}
