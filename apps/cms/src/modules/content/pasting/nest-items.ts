import type { List, Run, Words } from './pasted-text'

/** How an item stands in its list, as programs write it: one after another. */
export interface ItemKind {
  kind: 'item'
  /** How deep, from 1. */
  level: number
  isOrdered: boolean
  /** Where the other program says it. */
  number: number | null
  /** More of an item that was cut by its sublist. */
  isMore: boolean
}

export type ItemLine = ItemKind & Words

interface OpenList {
  level: number
  list: List
}

/** Nobody reads deeper than that; what lies deeper stands on the deepest level. */
const mostLevels = 6

/** Items that follow each other as the lists that they make. A level that was skipped is none. */
export function nestItems(lines: readonly ItemLine[]): List[] {
  const lists: List[] = []
  const open: OpenList[] = []
  for (const line of lines) {
    while (open.length > 1 && levelOf(open) > line.level) open.pop()
    const here = open.at(-1)
    if (here) here.level = Math.min(here.level, line.level)
    const more = line.isMore ? here?.list.items.at(-1) : undefined
    if (more) more.runs.push(lineBreak, ...line.runs)
    else listFor(line, { lists, open }).items.push({ runs: line.runs, sublists: [] })
  }
  return lists
}

interface Lists {
  lists: List[]
  open: OpenList[]
}

function listFor(line: ItemLine, { lists, open }: Lists): List {
  const here = open.at(-1)
  if (here && line.level > here.level && open.length < mostLevels) {
    const siblings = here.list.items.at(-1)?.sublists ?? lists
    return openList(line, { siblings, open })
  }
  if (here && !beginsAnew(line, here.list)) return here.list
  open.pop()
  return openList(line, { siblings: open.at(-1)?.list.items.at(-1)?.sublists ?? lists, open })
}

function openList(line: ItemLine, { siblings, open }: { siblings: List[]; open: OpenList[] }) {
  const last = siblings.at(-1)
  const list = last && open.length > 0 && !beginsAnew(line, last) ? last : newList(line)
  if (list !== last) siblings.push(list)
  open.push({ level: line.level, list })
  return list
}

function newList({ isOrdered, number }: ItemLine): List {
  return { kind: 'list', isOrdered, start: isOrdered ? (number ?? 1) : 1, items: [] }
}

function beginsAnew({ isOrdered, number }: ItemLine, list: List): boolean {
  if (isOrdered !== list.isOrdered) return true
  return isOrdered && number === 1 && list.items.length > 0
}

function levelOf(open: readonly OpenList[]): number {
  return open.at(-1)?.level ?? 0
}

const lineBreak: Run = { text: '\n', isBold: false, isItalic: false, href: null }
