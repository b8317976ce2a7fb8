/** A piece of a line that looks alike from end to end; a line break within a paragraph is a run of `\n`. */
export interface Run {
  text: string
  isBold: boolean
  isItalic: boolean
  /** Where it leads; an address that a link of ours may have. */
  href: string | null
}

export interface Words {
  runs: Run[]
}

export interface List {
  kind: 'list'
  isOrdered: boolean
  /** The number of its first item. */
  start: number
  items: ListItem[]
}

export interface ListItem extends Words {
  sublists: List[]
}

export interface Table {
  kind: 'table'
  /** As many cells in each as the widest has, where no cell spans. */
  rows: Cell[][]
}

export interface Cell {
  heads: { column: boolean; row: boolean }
  columnSpan: number
  rowSpan: number
  blocks: CellBlock[]
}

export type CellBlock = ({ kind: 'paragraph' } & Words) | List

/** What an article may be made of when it comes from elsewhere. */
export type Block =
  CellBlock | ({ kind: 'heading'; level: 2 | 3 | 4 } & Words) | ({ kind: 'quote' } & Words) | Table

/**
 * A picture whose file came with the text. What the other program says that it shows is mostly made by a
 * machine, and stays behind.
 */
export interface PastedPicture {
  /** The file, or `data:image/png;base64,…`. */
  source: string | File
  /** How many blocks stand before it. */
  after: number
}

/** What stayed behind, and how often. */
export type LeftOut = Record<LeftOutKind, number>

export const leftOutKinds = [
  'pictures',
  'comments',
  'deletions',
  'contents',
  'menus',
  'embeds',
  'controls',
  'addresses',
] as const

export type LeftOutKind = (typeof leftOutKinds)[number]

export interface PastedText {
  blocks: Block[]
  pictures: PastedPicture[]
  leftOut: LeftOut
}

export function nothingLeftOut(): LeftOut {
  return Object.fromEntries(leftOutKinds.map((kind) => [kind, 0])) as LeftOut
}

export function wordsIn(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}
