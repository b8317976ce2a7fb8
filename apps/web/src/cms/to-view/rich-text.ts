import { paths } from '@lectern/shared/addresses/paths'
import type {
  ArticleBlock,
  CoursePriceBlock,
  SentenceBlock,
} from '@lectern/shared/contract/payload-types'
import { isBlank } from '@lectern/shared/typed/clean-text'
import type {
  InlineNode,
  ListItem,
  ListNode,
  RichText,
  RichTextBlock,
  RichTextNode,
  TextMark,
} from '../../views/rich-text'
import {
  toCallToAction,
  toCoursePromotion,
  toNextDates,
  toTestimonials,
  toVideo,
  type BlockSources,
} from './blocks'
import type { CourseFields } from './course'
import type { Shown } from './fields'
import { toImage, type ShownMedia } from './image'
import { pageHref, safeHref, type Reference } from './link'
import { populated } from './populated'
import { toHeadlinePrice } from './price'
import { toTable } from './table'

/** As the editor stores text. Payload's types leave the nodes open, so they are read with care. */
export interface StoredRichText {
  root: { children: unknown[] }
}

export async function toRichText(
  stored: StoredRichText | null | undefined,
  sources: BlockSources,
): Promise<RichText> {
  return toRichTextNodes(asNodes(stored?.root.children), sources)
}

async function toRichTextNodes(nodes: StoredNode[], sources: BlockSources): Promise<RichText> {
  const read = await Promise.all(nodes.map((node) => toNode(node, sources)))
  return read.filter((node) => node !== null)
}

/** The words alone: for reading time and descriptions. */
export function wordsOf(stored: StoredRichText | null | undefined): string[] {
  return textOf(asNodes(stored?.root.children)).split(/\s+/).filter(Boolean)
}

interface StoredNode {
  type: string
  children?: unknown[]
  text?: string
  format?: number | string
  tag?: string
  listType?: string
  start?: unknown
  fields?: unknown
  value?: unknown
}

async function toNode(node: StoredNode, sources: BlockSources): Promise<RichTextNode | null> {
  const inline = () => toInlineNodes(node.children, sources)
  switch (node.type) {
    case 'paragraph':
      return paragraph(inline())
    case 'heading':
      return unlessEmpty({ kind: 'heading', level: headingLevel(node.tag), children: inline() })
    case 'list':
      return unlessWithoutItems(toList(node, sources))
    case 'quote':
      return unlessEmpty({ kind: 'quote', children: inline() })
    case 'table':
      return toTable(node, {
        nodesIn: (children) => toRichTextNodes(asNodes(children), sources),
        wordsIn: (children) => textOf(asNodes(children)).trim(),
      })
    case 'upload':
      return imageNode(toImage(node.value as string | ShownMedia | null))
    case 'horizontalrule':
      return { kind: 'rule' }
    case 'block':
      return blockNode(await toBlock(node.fields as ArticleBlock, sources))
    default:
      return paragraph(inline())
  }
}

function paragraph(children: InlineNode[]): RichTextNode | null {
  return unlessEmpty({ kind: 'paragraph', children })
}

/** An editor's empty line is no paragraph, nor are spaces that do not break; and an empty heading is none. */
function unlessEmpty<Kind extends RichTextNode & { children: InlineNode[] }>(
  node: Kind,
): Kind | null {
  return node.children.every(isEmpty) ? null : node
}

function unlessWithoutItems(list: ListNode): ListNode | null {
  return list.items.length > 0 ? list : null
}

function isEmpty(node: InlineNode): boolean {
  switch (node.kind) {
    case 'text':
      return isBlank(node.text)
    case 'lineBreak':
      return true
    case 'link':
      return node.children.every(isEmpty)
    case 'coursePrice':
      return false
    default:
      return node satisfies never
  }
}

function headingLevel(tag = ''): 2 | 3 | 4 {
  return tag === 'h4' ? 4 : tag === 'h3' ? 3 : 2
}

function imageNode(image: ReturnType<typeof toImage>): RichTextNode | null {
  return image && { kind: 'image', image }
}

function blockNode(block: RichTextBlock | null): RichTextNode | null {
  return block && { kind: 'block', block }
}

function toList(node: StoredNode, sources: BlockSources): ListNode {
  const isOrdered = node.listType === 'number'
  const start = Number(node.start)
  return {
    kind: 'list',
    isOrdered,
    ...(isOrdered && Number.isSafeInteger(start) && start > 1 && { start }),
    items: toListItems(asNodes(node.children), sources),
  }
}

/** The editor keeps a sublist in an item of its own; a page wants it inside the item before. */
function toListItems(nodes: StoredNode[], sources: BlockSources): ListItem[] {
  const items: ListItem[] = []
  for (const node of nodes) {
    const children = asNodes(node.children)
    const sublists = children
      .filter(isList)
      .map((list) => toList(list, sources))
      .filter(({ items: inner }) => inner.length > 0)
    const words = toInlineNodes(
      children.filter((child) => !isList(child)),
      sources,
    )
    const before = items.at(-1)
    const hasWords = !words.every(isEmpty)
    if (!hasWords && before) before.sublists.push(...sublists)
    else if (hasWords || sublists.length > 0) items.push({ children: words, sublists })
  }
  return items
}

function isList({ type }: StoredNode) {
  return type === 'list'
}

/** A block that is new in the CMS does not compile until it has its view here, or `null` for not drawn. */
async function toBlock(block: ArticleBlock, sources: BlockSources): Promise<RichTextBlock | null> {
  switch (block.blockType) {
    case 'coursePromotion':
      return toCoursePromotion(block, sources)
    case 'testimonials':
      return toTestimonials(block, sources)
    case 'callToAction':
      return toCallToAction(block)
    case 'nextDates':
      return toNextDates(block, sources)
    case 'video':
      return toVideo(block)
    default:
      block satisfies never
      return null
  }
}

function toInlineNodes(children: unknown, sources: BlockSources): InlineNode[] {
  return asNodes(children).flatMap((node) => toInlineNode(node, sources))
}

function toInlineNode(node: StoredNode, sources: BlockSources): InlineNode[] {
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', text: node.text ?? '', marks: marksOf(Number(node.format ?? 0)) }]
    case 'linebreak':
      return [{ kind: 'lineBreak' }]
    case 'tab':
      return [{ kind: 'text', text: ' ', marks: [] }]
    case 'link':
    case 'autolink':
      return toLinkNode(node, sources)
    case 'inlineBlock':
      return toSentenceBlock(node.fields as SentenceBlock, sources)
    default:
      return toInlineNodes(node.children, sources)
  }
}

/** As above: what is not drawn within a sentence is no node. */
function toSentenceBlock(block: SentenceBlock, sources: BlockSources): InlineNode[] {
  switch (block.blockType) {
    case 'coursePrice':
      return toCoursePrice(block, sources)
    default:
      block.blockType satisfies never
      return []
  }
}

interface StoredLinkFields {
  linkType?: 'custom' | 'internal'
  url?: string
  doc?: Reference | null
  sitePage?: string | null
  newTab?: boolean
}

/** A link to something that is not published keeps its words and loses its address. */
function toLinkNode(node: StoredNode, sources: BlockSources): InlineNode[] {
  const { linkType, url, doc, sitePage, newTab } = node.fields as StoredLinkFields
  const href = linkType === 'internal' ? pageHref({ sitePage, reference: doc }) : safeHref(url)
  const children = toInlineNodes(node.children, sources)
  if (!href) return children
  return [{ kind: 'link', href, opensNewTab: newTab ?? false, children: withoutLinks(children) }]
}

/** No link may stand in a link: what is in it keeps its words. */
function withoutLinks(nodes: InlineNode[]): InlineNode[] {
  return nodes.flatMap((node): InlineNode[] => {
    if (node.kind === 'link') return withoutLinks(node.children)
    return node.kind === 'coursePrice'
      ? [{ kind: 'text', text: node.price.label.text, marks: [] }]
      : [node]
  })
}

interface CoursePriceFields {
  course: CourseFields
}

/** A course that is not published has no price to show, and its sentence must stand all the same. */
function toCoursePrice(
  block: Shown<CoursePriceBlock, CoursePriceFields>,
  { terms }: BlockSources,
): InlineNode[] {
  const course = populated(block.course)
  if (!course) return [{ kind: 'text', text: 'price on request', marks: [] }]
  return [
    {
      kind: 'coursePrice',
      courseTitle: course.title,
      courseHref: paths.course(course.slug),
      price: toHeadlinePrice(course, terms),
    },
  ]
}

const textMarks: [bit: number, mark: TextMark][] = [
  [1, 'bold'],
  [2, 'italic'],
  [4, 'strikethrough'],
  [8, 'underline'],
  [16, 'code'],
  [32, 'subscript'],
  [64, 'superscript'],
]

/** Lexical keeps the marks of a text as bits of one number. */
function marksOf(format: number): TextMark[] {
  return textMarks.filter(([bit]) => format & bit).map(([, mark]) => mark)
}

function asNodes(children: unknown): StoredNode[] {
  return Array.isArray(children) ? (children as StoredNode[]) : []
}

function textOf(nodes: StoredNode[]): string {
  return nodes.map((node) => node.text ?? textOf(asNodes(node.children))).join(' ')
}
