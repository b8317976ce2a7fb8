import { escapeXml } from '../seo/escape-xml'
import type { CourseDate } from '../views/catalogue'
import type { Image } from '../views/image'
import type {
  InlineNode,
  ListItem,
  ListNode,
  RichText,
  RichTextBlock,
  RichTextNode,
  TableCell,
  TableNode,
  TextMark,
} from '../views/rich-text'
import type { Testimonial } from '../views/testimonial'

/**
 * An article as plain HTML for feed readers, which know none of our styles: every part of it, with
 * addresses that lead here from anywhere. A node that has no case here does not compile.
 */
export function richTextHtml(content: RichText, articleUrl: string): string {
  return content.map(nodeHtml).join('\n')

  function nodeHtml(node: RichTextNode): string {
    switch (node.kind) {
      case 'paragraph':
        return `<p>${inlineHtml(node.children)}</p>`
      case 'heading':
        return `<h${node.level}>${inlineHtml(node.children)}</h${node.level}>`
      case 'list':
        return listHtml(node)
      case 'quote':
        return `<blockquote>${inlineHtml(node.children)}</blockquote>`
      case 'table':
        return tableHtml(node)
      case 'image':
        return figureHtml(node.image)
      case 'rule':
        return '<hr>'
      case 'block':
        return blockHtml(node.block)
      default:
        return node satisfies never
    }
  }

  function blockHtml(block: RichTextBlock): string {
    switch (block.kind) {
      case 'coursePromotion': {
        const { heading, text, buttonLabel, course } = block
        const facts = [course.level, course.duration, course.price.label.text].join(', ')
        return `<h3>${escapeXml(heading)}</h3><p>${escapeXml(text)}</p><p>${escapeXml(facts)}</p><p>${link(`${course.href}#dates`, escapeXml(buttonLabel))}</p>`
      }
      case 'testimonials':
        return withHeading(block.heading, block.testimonials.map(testimonialHtml).join(''))
      case 'callToAction': {
        const text = block.text && `<p>${escapeXml(block.text)}</p>`
        const way = block.link && `<p>${link(block.link.href, escapeXml(block.link.label))}</p>`
        return withHeading(block.heading, `${text}${way ?? ''}`)
      }
      case 'nextDates':
        return withHeading(block.heading, `<ul>${block.dates.map(dateHtml).join('')}</ul>`)
      case 'video':
        return `<p>${link(block.href, `${escapeXml(block.title)} (${escapeXml(block.site)})`)}</p>`
      default:
        return block satisfies never
    }
  }

  function dateHtml({ courseHref, courseTitle, days, place, price }: CourseDate): string {
    const words = `${days}, ${place}, ${price.label.text}`
    return `<li>${link(`${courseHref}#dates`, escapeXml(courseTitle))}: ${escapeXml(words)}</li>`
  }

  function figureHtml({ src, alt, widthPixels, heightPixels, ...said }: Image): string {
    const image = `<img src="${escapeXml(absolute(src))}" alt="${escapeXml(alt)}" width="${widthPixels}" height="${heightPixels}">`
    const caption = [said.caption, said.credit && `Picture: ${said.credit}`].filter(Boolean)
    if (caption.length === 0) return `<figure>${image}</figure>`
    return `<figure>${image}<figcaption>${escapeXml(caption.join('. '))}</figcaption></figure>`
  }

  function listHtml({ isOrdered, start, items }: ListNode): string {
    const name = isOrdered ? 'ol' : 'ul'
    const from = start ? ` start="${start}"` : ''
    return `<${name}${from}>${items.map(itemHtml).join('')}</${name}>`
  }

  function tableHtml({ headRows, rows }: TableNode): string {
    const head = headRows.length > 0 ? `<thead>${headRows.map(rowHtml).join('')}</thead>` : ''
    const body = rows.length > 0 ? `<tbody>${rows.map(rowHtml).join('')}</tbody>` : ''
    return `<table>${head}${body}</table>`
  }

  function rowHtml(cells: TableCell[]): string {
    return `<tr>${cells.map(cellHtml).join('')}</tr>`
  }

  function cellHtml({ heads, columnSpan, rowSpan, children }: TableCell): string {
    const name = heads ? 'th' : 'td'
    const attributes = [
      heads && ` scope="${heads === 'column' ? 'col' : 'row'}"`,
      columnSpan > 1 && ` colspan="${columnSpan}"`,
      rowSpan > 1 && ` rowspan="${rowSpan}"`,
    ]
    return `<${name}${attributes.filter(Boolean).join('')}>${children.map(nodeHtml).join('')}</${name}>`
  }

  function itemHtml({ children, sublists }: ListItem): string {
    return `<li>${inlineHtml(children)}${sublists.map(listHtml).join('')}</li>`
  }

  function inlineHtml(nodes: readonly InlineNode[]): string {
    return nodes.map(inlineNodeHtml).join('')
  }

  function inlineNodeHtml(node: InlineNode, index: number): string {
    switch (node.kind) {
      case 'text':
        return node.marks.reduce(marked, escapeXml(node.text))
      case 'lineBreak':
        return '<br>'
      case 'link':
        return link(node.href, inlineHtml(node.children))
      case 'coursePrice': {
        const { text } = node.price.label
        const isInSentence = index > 0
        return link(node.courseHref, escapeXml(isInSentence ? text.replace(/^From/, 'from') : text))
      }
      default:
        return node satisfies never
    }
  }

  function absolute(href: string): string {
    return new URL(href, articleUrl).href
  }

  function link(href: string, html: string): string {
    return `<a href="${escapeXml(absolute(href))}">${html}</a>`
  }
}

function withHeading(heading: string, html: string): string {
  return heading ? `<h3>${escapeXml(heading)}</h3>${html}` : html
}

function testimonialHtml({ quote, name, role, organisation, incentive }: Testimonial): string {
  const who = [name, role, organisation].filter(Boolean).join(', ')
  const because = incentive && `<p>${escapeXml(incentive)}</p>`
  return `<blockquote><p>${escapeXml(quote)}</p><p>${escapeXml(who)}</p>${because}</blockquote>`
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

function marked(html: string, mark: TextMark): string {
  return `<${elementOf[mark]}>${html}</${elementOf[mark]}>`
}
