/** Parts of one text. The longest article that anybody has written here has some hundreds. */
const maxNodes = 20_000
/** A list in a list in a list takes two levels each. */
const maxLevels = 60

/** What the website can draw, and what each kind must have beside its type. */
const properties = {
  root: { children: 'list' },
  paragraph: { children: 'list' },
  heading: { children: 'list', tag: 'text' },
  list: { children: 'list', listType: 'text' },
  listitem: { children: 'list' },
  quote: { children: 'list' },
  table: { children: 'list' },
  tablerow: { children: 'list' },
  tablecell: { children: 'list' },
  link: { children: 'list', fields: 'object' },
  autolink: { children: 'list', fields: 'object' },
  text: { text: 'text' },
  linebreak: {},
  tab: {},
  horizontalrule: {},
  upload: { relationTo: 'text', value: 'text' },
  block: { fields: 'object' },
  inlineBlock: { fields: 'object' },
} as const satisfies Record<string, Record<string, 'list' | 'object' | 'text'>>

export interface StoredNode {
  type: keyof typeof properties
  [property: string]: unknown
}

export type ReadText = { nodes: StoredNode[] } | { refused: string }

/**
 * Goes through a text as the editor stores it (Lexical's tree, not yet filled with documents). What this
 * reads can be drawn; what is inside of blocks is checked by their own fields.
 *
 * @returns every node of it, the root first, or why it cannot be read, as a sentence for whoever sent it
 */
export function readStoredText(text: unknown): ReadText {
  if (!isObject(text) || !isObject(text.root) || text.root.type !== 'root') {
    return { refused: 'This is not a text as the editor writes it.' }
  }
  const nodes: StoredNode[] = []
  let level: unknown[] = [text.root]
  for (let levels = 0; level.length > 0; levels += 1) {
    if (levels > maxLevels) return { refused: 'Lists and tables are nested too deeply here.' }
    const next: unknown[] = []
    for (const node of level) {
      const problem = problemOf(node)
      if (problem) return { refused: problem }
      const known = node as StoredNode
      nodes.push(known)
      if (Array.isArray(known.children)) next.push(...(known.children as unknown[]))
    }
    if (nodes.length + next.length > maxNodes) return { refused: 'This text is too long.' }
    level = next
  }
  return { nodes }
}

function problemOf(node: unknown): string | null {
  if (!isObject(node) || typeof node.type !== 'string') return 'A part of this text has no kind.'
  if (!Object.hasOwn(properties, node.type)) {
    return `The website cannot show a part of this text (“${node.type.slice(0, 40)}”).`
  }
  const required = Object.entries(properties[node.type as keyof typeof properties])
  const [wrong] = required.find(([name, kind]) => !isOfKind(node[name], kind)) ?? []
  if (wrong) return `A part of this text (“${node.type}”) lacks its ${wrong}.`
  if (!['number', 'string', 'undefined'].includes(typeof node.format)) {
    return `A part of this text (“${node.type}”) has a format that is none.`
  }
  const isLink = node.type === 'link' || node.type === 'autolink'
  return isLink && !leadsSomewhere(node.fields as Record<string, unknown>)
    ? 'A link in this text leads nowhere.'
    : null
}

/** An address, or a document by its id. */
function leadsSomewhere({ url, doc }: Record<string, unknown>): boolean {
  if (url !== undefined && url !== null && typeof url !== 'string') return false
  if (doc === undefined || doc === null) return true
  return isObject(doc) && typeof doc.relationTo === 'string' && typeof doc.value === 'string'
}

function isOfKind(value: unknown, kind: 'list' | 'object' | 'text'): boolean {
  if (kind === 'text') return typeof value === 'string'
  return kind === 'list' ? Array.isArray(value) : isObject(value)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
