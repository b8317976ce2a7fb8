type Node = {
  type?: string
  tag?: string
  text?: string
  children?: unknown[]
  id?: unknown
  fields?: Record<string, unknown> & { id?: unknown; blockType?: string }
}

/** Lower-case words, for telling whether a part is another one or a changed one. */
export function wordsOfNode(node: unknown): string[] {
  return wordsOfText(textOfNode(node))
}

export function wordsOfText(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** What can be read in a part of a text, or in a block within it. */
export function textOfNode(node: unknown): string {
  const { text, type, children = [], fields } = (node ?? {}) as Node
  if (typeof text === 'string') return text
  if (type === 'linebreak' || type === 'tab') return ' '
  if (children.length > 0) return joined(children.map(textOfNode), type)
  return fields ? textOfFields(fields) : ''
}

function joined(texts: string[], type: string | undefined): string {
  return type === 'list' || type === 'table' ? texts.join(' · ') : texts.join('')
}

function textOfFields(fields: NonNullable<Node['fields']>): string {
  const texts = Object.entries(fields)
    .filter(([name]) => !['id', 'blockType', 'blockName'].includes(name))
    .flatMap(([, value]) => textsIn(value))
  return texts.join(' · ')
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  if ('root' in value) return [textOfNode(value.root)]
  return Object.entries(value).flatMap(([name, part]) => (name === 'id' ? [] : textsIn(part)))
}

/** Blocks and pictures have ids. */
export function idOfNode(node: unknown): string | null {
  const { id, fields } = (node ?? {}) as Node
  const known = fields?.id ?? id
  return typeof known === 'string' ? known : null
}

export function isSameNode(one: unknown, other: unknown): boolean {
  const id = idOfNode(one)
  return id !== null && id === idOfNode(other)
}

/** “paragraph”, “heading”; a block by its name. */
export function kindOfNode(node: unknown): string {
  const { type = '', fields } = (node ?? {}) as Node
  const known = kinds[type]
  if (known) return known
  return fields?.blockType ? wordsOfSlug(fields.blockType) : 'part'
}

const kinds: Record<string, string> = {
  paragraph: 'paragraph',
  heading: 'heading',
  list: 'list',
  quote: 'quotation',
  upload: 'picture',
  table: 'table',
}

/** “callToAction” is “call to action”. */
function wordsOfSlug(slug: string): string {
  return slug.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim()
}
