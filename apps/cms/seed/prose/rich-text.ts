import { createHash } from 'node:crypto'

import { parseDirective, type Directive } from './directive'
import type { FindDocument } from './documents'
import { toInlineNodes } from './inline'
import { toLink } from './link'
import {
  blockNode,
  headingNode,
  listNode,
  paragraphNode,
  quoteNode,
  rootNode,
  uploadNode,
  type RichText,
  type RichTextNode,
} from './nodes'

interface Writing {
  find: FindDocument
  nextId: () => string
}

/**
 * Turns a text written for people into what Payload's Lexical editor stores. Pieces are separated by
 * empty lines; a line break inside a piece is a space.
 *
 *     ## Heading (also ### and ####)      > A quotation
 *     - a list                            1. a numbered list
 *     **bold** *italic* [words](post:slug) [words](/contact) {{price course-slug}}
 *     {{course slug | heading: … | text: … | button: …}}
 *     {{cta The heading | text: … | label: … | link: course:slug}}
 *     {{testimonials key, key | heading: …}}
 *     {{dates course-slug | heading: … | count: 3}}
 *     {{image key}}   {{video https://… | title: …}}
 *
 * The same text always gives the same nodes, ids included.
 *
 * @throws Error when something is not closed, not known, or points at a document that is not there.
 */
export function toRichText(source: string, find: FindDocument): RichText {
  const writing = { find, nextId: idsFrom(source) }
  const pieces = source.trim().split(/\n\s*\n/)
  return rootNode(pieces.map((piece) => toNode(piece.trim(), writing)))
}

function toNode(piece: string, writing: Writing): RichTextNode {
  const [, marks, heading] = /^(#{2,4}) (.+)$/s.exec(piece) ?? []
  if (marks && heading) {
    return headingNode(`h${marks.length as 2 | 3 | 4}`, toInlineNodes(oneLine(heading), writing))
  }
  if (piece.startsWith('> ')) {
    return quoteNode(toInlineNodes(oneLine(piece.replace(/^> ?/gm, '')), writing))
  }
  if (piece.startsWith('- ')) return listNode('bullet', toItems(piece, /^- /m, writing))
  if (/^1\. /.test(piece)) return listNode('number', toItems(piece, /^\d+\. /m, writing))
  if (/^\{\{(?!price )[^{}]*\}\}$/s.test(piece)) return toBlock(parseDirective(piece), writing)
  return paragraphNode(toInlineNodes(oneLine(piece), writing))
}

function toItems(piece: string, mark: RegExp, writing: Writing): RichTextNode[][] {
  const [, ...items] = piece.split(mark)
  return items.map((item) => toInlineNodes(oneLine(item), writing))
}

function toBlock({ name, subject, options }: Directive, { find, nextId }: Writing): RichTextNode {
  const { heading, text, button, label, link, count, title } = options
  switch (name) {
    case 'course':
      return blockNode(
        nextId(),
        'coursePromotion',
        whatIsGiven({ course: find('course', subject), heading, text, buttonLabel: button }),
      )
    case 'cta':
      return blockNode(
        nextId(),
        'callToAction',
        whatIsGiven({ heading: subject, text, link: toLink({ label, target: link }, find) }),
      )
    case 'testimonials': {
      const testimonials = subject.split(/,\s*/).map((key) => find('testimonial', key))
      return blockNode(nextId(), 'testimonials', whatIsGiven({ heading, testimonials }))
    }
    case 'dates': {
      const course = subject === '' ? undefined : find('course', subject)
      return blockNode(
        nextId(),
        'nextDates',
        whatIsGiven({ heading, course, count: Number(count ?? 3) }),
      )
    }
    case 'image':
      return uploadNode(nextId(), find('media', subject))
    case 'video':
      return blockNode(nextId(), 'video', whatIsGiven({ url: subject, title }))
    default:
      throw new Error(`No block is called "${name}".`)
  }
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ')
}

function whatIsGiven(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** Ids of the form that the editor makes itself (24 hexadecimal digits), unique within one text. */
function idsFrom(source: string): () => string {
  let count = 0
  return () => {
    count += 1
    return createHash('sha256').update(`${count} ${source}`).digest('hex').slice(0, 24)
  }
}
