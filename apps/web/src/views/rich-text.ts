import type { Image } from './image'
import type {
  CallToAction,
  CoursePromotion,
  NextDates,
  TestimonialsBlock,
  Video,
} from './article-blocks'
import type { Price } from './catalogue'

/** Text as a page shows it: whatever the editor can make, and nothing of how the CMS stores it. */
export type RichText = RichTextNode[]

export type RichTextNode =
  | { kind: 'paragraph'; children: InlineNode[] }
  | { kind: 'heading'; level: 2 | 3 | 4; children: InlineNode[] }
  | ListNode
  | { kind: 'quote'; children: InlineNode[] }
  | TableNode
  | { kind: 'image'; image: Image }
  | { kind: 'rule' }
  | { kind: 'block'; block: RichTextBlock }

export interface ListNode {
  kind: 'list'
  isOrdered: boolean
  /** The number of its first item, where that is not 1. */
  start?: number
  items: ListItem[]
}

export interface ListItem {
  children: InlineNode[]
  sublists: ListNode[]
}

export interface TableNode {
  kind: 'table'
  /** What the heads of its columns say, for those who come upon it without seeing it. */
  name: string
  /** Those that head the columns. */
  headRows: TableCell[][]
  rows: TableCell[][]
}

export interface TableCell {
  /** Which cells it heads, where it is a head. */
  heads: 'column' | 'row' | null
  columnSpan: number
  rowSpan: number
  children: RichTextNode[]
}

export type InlineNode =
  | { kind: 'text'; text: string; marks: TextMark[] }
  | { kind: 'lineBreak' }
  | { kind: 'link'; href: string; opensNewTab: boolean; children: InlineNode[] }
  | InlineCoursePrice

export type TextMark =
  'bold' | 'italic' | 'strikethrough' | 'underline' | 'code' | 'subscript' | 'superscript'

export interface InlineCoursePrice {
  kind: 'coursePrice'
  courseTitle: string
  courseHref: string
  price: Price
}

export type RichTextBlock = CoursePromotion | TestimonialsBlock | CallToAction | NextDates | Video
