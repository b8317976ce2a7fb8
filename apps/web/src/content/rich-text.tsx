import { createElement, type ReactNode } from 'react'
import { PriceLabel } from '../ui/money'
import { Picture } from '../ui/picture'
import type {
  InlineCoursePrice,
  InlineNode,
  ListItem,
  ListNode,
  RichText as RichTextView,
  RichTextBlock,
  RichTextNode,
  TextMark,
} from '../views/rich-text'
import { CallToAction } from './call-to-action'
import { CoursePromotion } from './course-promotion'
import { NextDates } from './next-dates'
import { partsOf } from './parts-of'
import { Testimonials } from './testimonials'
import { TextTable } from './text-table'
import { VideoLink } from './video-link'

interface RichTextProps {
  content: RichTextView
  /** Whether a list of contents leads to its headings. */
  hasAnchors?: boolean
}

/** Text from the editor. A node that has no case here does not compile. */
export function RichText({ content, hasAnchors = false }: RichTextProps) {
  const parts = hasAnchors ? partsOf(content) : []
  return (
    <div className="prose">
      {content.map((node, index) => (
        <Node key={index} node={node} id={parts.find(({ heading }) => heading === node)?.id} />
      ))}
    </div>
  )
}

function Node({ node, id }: { node: RichTextNode; id?: string | undefined }) {
  switch (node.kind) {
    case 'paragraph':
      return <p>{inline(node.children)}</p>
    case 'heading':
      return createElement(`h${node.level}`, { id }, inline(node.children))
    case 'list':
      return <List list={node} />
    case 'quote':
      return <blockquote>{inline(node.children)}</blockquote>
    case 'table':
      return (
        <TextTable
          table={node}
          drawCell={(nodes) =>
            nodes.map((child, index) => (
              <CellPart key={index} node={child} isAlone={nodes.length === 1} />
            ))
          }
        />
      )
    case 'image':
      return <Figure image={node.image} />
    case 'rule':
      return <hr />
    case 'block':
      return (
        <div className="block">
          <Block block={node.block} />
        </div>
      )
    default:
      return node satisfies never
  }
}

function Block({ block }: { block: RichTextBlock }) {
  switch (block.kind) {
    case 'coursePromotion':
      return <CoursePromotion promotion={block} />
    case 'testimonials':
      return <Testimonials block={block} />
    case 'callToAction':
      return <CallToAction block={block} />
    case 'nextDates':
      return <NextDates block={block} />
    case 'video':
      return <VideoLink video={block} />
    default:
      return block satisfies never
  }
}

/** Words alone need no paragraph in a cell. */
function CellPart({ node, isAlone }: { node: RichTextNode; isAlone: boolean }) {
  return isAlone && node.kind === 'paragraph' ? inline(node.children) : <Node node={node} />
}

function List({ list: { isOrdered, start, items } }: { list: ListNode }) {
  return createElement(
    isOrdered ? 'ol' : 'ul',
    { start },
    items.map((item, index) => <Item key={index} item={item} />),
  )
}

function Item({ item }: { item: ListItem }) {
  return (
    <li>
      {inline(item.children)}
      {item.sublists.map((list, index) => (
        <List key={index} list={list} />
      ))}
    </li>
  )
}

function Figure({ image }: { image: Extract<RichTextNode, { kind: 'image' }>['image'] }) {
  const caption = [image.caption, image.credit && `Picture: ${image.credit}`].filter(Boolean)
  return (
    <figure>
      <Picture image={image} sizes="(min-width: 48rem) 42rem, 92vw" />
      {caption.length > 0 && <figcaption>{caption.join('. ')}</figcaption>}
    </figure>
  )
}

function inline(nodes: InlineNode[]): ReactNode[] {
  return nodes.map((node, index) => <Inline key={index} node={node} isFirst={index === 0} />)
}

function Inline({ node, isFirst }: { node: InlineNode; isFirst: boolean }): ReactNode {
  switch (node.kind) {
    case 'text':
      return node.marks.reduce<ReactNode>(marked, node.text)
    case 'lineBreak':
      return <br />
    case 'link':
      return (
        <a href={node.href} {...(node.opensNewTab && { target: '_blank', rel: 'noopener' })}>
          {inline(node.children)}
        </a>
      )
    case 'coursePrice':
      return <InlinePrice price={node} isInSentence={!isFirst} />
    default:
      return node satisfies never
  }
}

interface InlinePriceProps {
  price: InlineCoursePrice
  isInSentence: boolean
}

function InlinePrice({
  price: { price, courseHref, courseTitle },
  isInSentence,
}: InlinePriceProps) {
  return (
    <a href={courseHref} title={courseTitle}>
      <PriceLabel label={price.label} isInSentence={isInSentence} />
    </a>
  )
}

const elementOf = {
  bold: 'strong',
  italic: 'em',
  strikethrough: 's',
  underline: 'u',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
} as const satisfies Record<TextMark, string>

function marked(children: ReactNode, mark: TextMark): ReactNode {
  return createElement(elementOf[mark], null, children)
}
