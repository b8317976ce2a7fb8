import {
  $createParagraphNode,
  $findMatchingParent,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $parseSerializedNode,
  PASTE_TAG,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
  type BaseSelection,
  type LexicalEditor,
  type LexicalNode,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'

import { newNodeId } from './new-node-id'
import type { PastedText } from './pasted-text'
import { toEditorNodes, type EditorNode } from './to-editor-nodes'

/** More than anybody reads; the CMS refuses a text of twice as many parts. */
const most = { characters: 200_000, parts: 10_000 }

/** Keys of the nodes that each block has become, by which its place is found again. */
export type Places = string[]

export type Inserted = { places: Places } | { refused: string }

/** Puts a text in where the cursor is, else at the end, as one step that can be undone. */
export function insertText(editor: LexicalEditor, { blocks }: PastedText): Inserted {
  const nodes = toEditorNodes(blocks, newNodeId)
  const size = sizeOf(nodes)
  if (size.characters > most.characters || size.parts > most.parts) {
    return {
      refused: `This is too much for one text: ${size.characters.toLocaleString('en-GB')} characters in ${size.parts.toLocaleString('en-GB')} parts, where ${most.characters.toLocaleString('en-GB')} characters and ${most.parts.toLocaleString('en-GB')} parts are the most. Nothing was put in. Copy a part of it, and make several articles of the whole.`,
    }
  }
  const places: Places = []
  if (nodes.length === 0) return { places }
  editor.update(
    () => {
      const made = nodes.map((node) => $parseSerializedNode(node as SerializedLexicalNode))
      places.push(...made.map((node) => node.getKey()))
      $insert(editor, made)
    },
    { tag: PASTE_TAG },
  )
  return { places }
}

function $insert(editor: LexicalEditor, nodes: LexicalNode[]) {
  const selection = $placeFor(nodes)
  const isDone = editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, {
    nodes,
    selection,
  })
  if (isDone) return
  selection.insertNodes(nodes)
  const last = nodes.at(-1)
  if (last?.getType() === 'table') $selectBehind(last)
}

/** Lexical drops without a word what does not fit into a cell, so that goes behind the table. */
function $placeFor(nodes: readonly LexicalNode[]): BaseSelection {
  const selection = $getSelection() ?? $getRoot().selectEnd()
  const [first] = selection.getNodes()
  const table = first ? $findMatchingParent(first, (node) => node.getType() === 'table') : null
  if (!table || fitsIntoTable(nodes)) return selection
  const line = $createParagraphNode()
  table.insertAfter(line)
  return line.select()
}

/** Words go into a cell, and one table into the cells of another. */
function fitsIntoTable(nodes: readonly LexicalNode[]): boolean {
  const types = nodes.map((node) => node.getType())
  return types.every((type) => type === 'paragraph' || type === 'list') || types.join() === 'table'
}

/** Whoever goes on writing writes below the table, not in its last cell. */
function $selectBehind(table: LexicalNode) {
  const next = table.getNextSibling()
  if ($isElementNode(next)) {
    next.selectStart()
    return
  }
  const line = $createParagraphNode()
  table.insertAfter(line)
  line.select()
}

function sizeOf(nodes: readonly EditorNode[]): { characters: number; parts: number } {
  let characters = 0
  let parts = 0
  for (const node of nodes) {
    const inside = sizeOf(node.children ?? [])
    characters += inside.characters + (typeof node.text === 'string' ? node.text.length : 0)
    parts += inside.parts + 1
  }
  return { characters, parts }
}

/** Behind the block before it, as far as that is still there; else behind the cursor, or at the end. */
export function $insertAt(places: Places, { node, after }: { node: LexicalNode; after: number }) {
  const before = places
    .slice(0, after)
    .map((key) => $topLevel($getNodeByKey(key)))
    .findLast((block) => block !== null)
  const behind = $topLevel($getNodeByKey(places[after] ?? ''))
  const here = $topLevel($getSelection()?.getNodes()[0] ?? null)
  if (before) before.insertAfter(node)
  else if (behind) behind.insertBefore(node)
  else if (here) here.insertAfter(node)
  else $getRoot().append(node, $createParagraphNode())
}

function $topLevel(node: LexicalNode | null): LexicalNode | null {
  return node?.isAttached() ? node.getTopLevelElement() : null
}
