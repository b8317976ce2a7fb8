import type { BlockContent, Heading, List, ListItem as ListItemNode, PhrasingContent } from 'mdast'
import { absoluteUrl } from '../seo/page-metadata'
import type { CourseDate } from '../views/catalogue'
import type { Image } from '../views/image'
import type {
  InlineNode,
  ListItem,
  ListNode,
  RichText,
  RichTextBlock,
  RichTextNode,
  TextMark,
} from '../views/rich-text'
import type { Testimonial } from '../views/testimonial'
import { bullets, heading, link, paragraph, quote, text, writeMarkdown } from './nodes'
import { tableNode } from './table'

type Nodes = (BlockContent | Heading)[]

/** Text from the editor, every part of it, with addresses that lead here. A node without a case does not compile. */
export function richTextNodes(content: RichText): Nodes {
  return content.flatMap(nodesOf)
}

function nodesOf(node: RichTextNode): Nodes {
  switch (node.kind) {
    case 'paragraph':
      return [paragraph(...inline(node.children))]
    case 'heading':
      return [heading(node.level, ...inline(node.children))]
    case 'list':
      return [list(node)]
    case 'quote':
      return [quote(paragraph(...inline(node.children)))]
    case 'table':
      return [tableNode(node, (cell) => writeMarkdown(richTextNodes(cell)))]
    case 'image':
      return pictureNodes(node.image)
    case 'rule':
      return [{ type: 'thematicBreak' }]
    case 'block':
      return blockNodes(node.block)
    default:
      return node satisfies never
  }
}

function blockNodes(block: RichTextBlock): Nodes {
  switch (block.kind) {
    case 'coursePromotion': {
      const { heading: title, text: said, buttonLabel, course } = block
      const facts = [course.level, course.duration, course.price.label.text].join(', ')
      return [
        heading(3, text(title)),
        ...[said, facts].filter(Boolean).map((each) => paragraph(text(each))),
        paragraph(link(`${course.href}#dates`, text(buttonLabel))),
      ]
    }
    case 'testimonials':
      return [...headed(block.heading), ...block.testimonials.map(testimonialNode)]
    case 'callToAction':
      return [
        ...headed(block.heading),
        ...(block.text ? [paragraph(text(block.text))] : []),
        ...(block.link ? [paragraph(link(block.link.href, text(block.link.label)))] : []),
      ]
    case 'nextDates':
      return [...headed(block.heading), dateList(block.dates)]
    case 'video':
      return [paragraph(link(block.href, text(`${block.title} (${block.site})`)))]
    default:
      return block satisfies never
  }
}

function headed(title: string): Heading[] {
  return title ? [heading(3, text(title))] : []
}

export function pictureNodes({ src, alt, caption, credit }: Image): Nodes {
  const said = [caption, credit && `Picture: ${credit}`].filter(Boolean).join('. ')
  return [
    paragraph({ type: 'image', url: absoluteUrl(src), alt }),
    ...(said ? [paragraph({ type: 'emphasis', children: [text(said)] })] : []),
  ]
}

export function testimonialNode({ quote: said, name, role, organisation, incentive }: Testimonial) {
  const who = [name, role, organisation].filter(Boolean).join(', ')
  return quote(...[said, who, incentive].filter(Boolean).map((each) => paragraph(text(each))))
}

function dateList(dates: readonly CourseDate[]): List {
  return bullets(
    dates.map(({ courseHref, courseTitle, days, place, price }) => [
      link(`${courseHref}#dates`, text(courseTitle)),
      text(`: ${[days, place, price.label.text].join(', ')}`),
    ]),
  )
}

function list({ isOrdered, start, items }: ListNode): List {
  const from = start === undefined ? {} : { start }
  const children = items.map(listItem)
  return { type: 'list', ordered: isOrdered, ...from, spread: false, children }
}

function listItem({ children, sublists }: ListItem): ListItemNode {
  return {
    type: 'listItem',
    spread: false,
    children: [paragraph(...inline(children)), ...sublists.map(list)],
  }
}

function inline(nodes: readonly InlineNode[]): PhrasingContent[] {
  return nodes.flatMap(inlineNodes)
}

function inlineNodes(node: InlineNode, index: number): PhrasingContent[] {
  switch (node.kind) {
    case 'text':
      return node.marks.includes('code')
        ? [{ type: 'inlineCode', value: node.text }]
        : node.marks.reduce<PhrasingContent[]>(marked, [text(node.text)])
    case 'lineBreak':
      return [{ type: 'break' }]
    case 'link':
      return [link(node.href, ...inline(node.children))]
    case 'coursePrice': {
      const words = node.price.label.text
      return [link(node.courseHref, text(index > 0 ? words.replace(/^From/, 'from') : words))]
    }
    default:
      return node satisfies never
  }
}

/** Markdown has signs for two of them; the others are written as HTML, which it admits. */
function marked(children: PhrasingContent[], mark: TextMark): PhrasingContent[] {
  if (mark === 'bold') return [{ type: 'strong', children }]
  if (mark === 'italic') return [{ type: 'emphasis', children }]
  const element = elementOf[mark]
  return [
    { type: 'html', value: `<${element}>` },
    ...children,
    { type: 'html', value: `</${element}>` },
  ]
}

const elementOf = {
  strikethrough: 's',
  underline: 'u',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
} as const satisfies Record<Exclude<TextMark, 'bold' | 'italic'>, string>
