/** A rich text of a document, and what stands in it, in the order in which it is read. */
export interface Text {
  path: string
  headings: { level: number; words: string }[]
  links: Link[]
  /** Of each paragraph, item of a list and quotation. */
  paragraphs: string[]
}

export interface Link {
  words: string
  /** As typed; null where it leads to a document, which references say. */
  address: string | null
}

export interface Node {
  type?: string
  tag?: string
  text?: string
  fields?: { linkType?: string; url?: string } | null
  children?: Node[]
}

/** Every rich text in the values of a form, however deep. */
export function textsIn(value: unknown, path = ''): Text[] {
  if (typeof value !== 'object' || value === null) return []
  if (isText(value)) return [textOf(value.root, path)]
  return Object.entries(value).flatMap(([name, inner]) =>
    textsIn(inner, path ? `${path}.${name}` : name),
  )
}

function isText(value: object): value is { root: Node } {
  const { root } = value as { root?: { children?: unknown } }
  return Array.isArray(root?.children)
}

function textOf(root: Node, path: string): Text {
  const text: Text = { path, headings: [], links: [], paragraphs: [] }
  const goThrough = (node: Node): void => {
    const words = wordsOf(node)
    if (node.type === 'heading')
      text.headings.push({ level: Number(node.tag?.slice(1)), words: words.trim() })
    if (isParagraph(node) && words.trim()) text.paragraphs.push(words.trim())
    if (node.type === 'link' || node.type === 'autolink')
      text.links.push({ words: words.trim(), address: addressOf(node) })
    node.children?.forEach(goThrough)
  }
  goThrough(root)
  return text
}

function isParagraph({ type, children = [] }: Node): boolean {
  const holdsLines = children.some((child) => child.type === 'list' || child.type === 'paragraph')
  return ['paragraph', 'listitem', 'quote'].includes(type ?? '') && !holdsLines
}

function addressOf({ fields }: Node): string | null {
  return fields?.linkType === 'internal' ? null : (fields?.url ?? '')
}

export function wordsOf({ type, text, children = [] }: Node): string {
  if (type === 'linebreak') return '\n'
  return text ?? children.map(wordsOf).join('')
}
