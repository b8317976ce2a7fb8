import type { Block, Cell, List, ListItem, Run, Table } from './pasted-text'

/** As the editor stores it, and as Lexical reads it again. */
export interface EditorNode {
  type: string
  version: number
  children?: EditorNode[]
  [property: string]: unknown
}

/** The nodes of our editor for a text that came from elsewhere; `newId` names links. */
export function toEditorNodes(blocks: readonly Block[], newId: () => string): EditorNode[] {
  return blocks.map((block) => toNode(block, newId))
}

function toNode(block: Block, newId: () => string): EditorNode {
  switch (block.kind) {
    case 'paragraph':
      return paragraphNode(inlineNodes(block.runs, newId))
    case 'heading':
      return elementNode('heading', inlineNodes(block.runs, newId), { tag: `h${block.level}` })
    case 'quote':
      return elementNode('quote', inlineNodes(block.runs, newId))
    case 'list':
      return listNode(block, newId)
    case 'table':
      return tableNode(block, newId)
    default:
      return block satisfies never
  }
}

function elementNode(type: string, children: EditorNode[], more: object = {}): EditorNode {
  return { type, version: 1, direction: null, format: '', indent: 0, ...more, children }
}

function paragraphNode(children: EditorNode[]): EditorNode {
  return elementNode('paragraph', children, { textFormat: 0, textStyle: '' })
}

function listNode({ isOrdered, start, items }: List, newId: () => string): EditorNode {
  const children = itemNodes(items, { start, newId })
  const kind = isOrdered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' }
  return elementNode('list', children, { ...kind, start })
}

/** The editor keeps a sublist in an item of its own. */
function itemNodes(
  items: readonly ListItem[],
  { start, newId }: { start: number; newId: () => string },
): EditorNode[] {
  return items.flatMap(({ runs, sublists }, index) =>
    [inlineNodes(runs, newId), ...sublists.map((list) => [listNode(list, newId)])].map((children) =>
      elementNode('listitem', children, { value: start + index }),
    ),
  )
}

function tableNode({ rows }: Table, newId: () => string): EditorNode {
  const cellNode = ({ heads, columnSpan, rowSpan, blocks }: Cell) => {
    const inside = blocks.length > 0 ? toEditorNodes(blocks, newId) : [paragraphNode([])]
    // Lexical calls a cell of the row of heads that of a “row”: 1; of a column of heads: 2.
    const headerState = (heads.column ? 1 : 0) + (heads.row ? 2 : 0)
    return elementNode('tablecell', inside, {
      headerState,
      colSpan: columnSpan,
      rowSpan,
      backgroundColor: null,
    })
  }
  return elementNode(
    'table',
    rows.map((row) => elementNode('tablerow', row.map(cellNode))),
  )
}

/** Runs that lead to one address are one link. */
function inlineNodes(runs: readonly Run[], newId: () => string): EditorNode[] {
  const nodes: EditorNode[] = []
  let address: string | null = null
  for (const run of runs) {
    const isMore = run.href !== null && run.href === address
    if (isMore) nodes.at(-1)?.children?.push(textNode(run))
    else nodes.push(run.href === null ? textNode(run) : linkNode(run.href, run, newId()))
    address = run.href
  }
  return nodes
}

function linkNode(url: string, words: Run, id: string): EditorNode {
  const fields = { linkType: 'custom', url, newTab: false }
  return { ...elementNode('link', [textNode(words)], { id, fields }), version: 3 }
}

/** Lexical keeps the formats of a text as bits of one number. */
function textNode({ text, isBold, isItalic }: Run): EditorNode {
  if (text === '\n') return { type: 'linebreak', version: 1 }
  const format = (isBold ? 1 : 0) + (isItalic ? 2 : 0)
  return { type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' }
}
