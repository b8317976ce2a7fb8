import { linkable, parseTarget, type FindDocument } from './documents'
import {
  inlineBlockNode,
  linkNode,
  textFormat,
  textNode,
  type LinkTarget,
  type RichTextNode,
} from './nodes'

interface Inline {
  find: FindDocument
  nextId: () => string
  format?: number
}

const marked =
  /\*\*(?<bold>.+?)\*\*|\*(?<italic>[^*]+)\*|\[(?<words>[^\]]+)\]\((?<target>[^)\s]+)\)|\{\{price (?<course>[a-z0-9-]+)\}\}/g

/** The inside of a paragraph: `**bold**`, `*italic*`, `[words](post:slug)` and `{{price course-slug}}`. */
export function toInlineNodes(source: string, inline: Inline): RichTextNode[] {
  const nodes: RichTextNode[] = []
  let end = 0
  for (const match of source.matchAll(marked)) {
    nodes.push(...plain(source.slice(end, match.index), inline))
    nodes.push(...markedNodes(match.groups, inline))
    end = match.index + match[0].length
  }
  return [...nodes, ...plain(source.slice(end), inline)]
}

function plain(text: string, { format = 0 }: Inline): RichTextNode[] {
  const stray = /\*\*|\{\{|\}\}|\]\(/.exec(text)
  if (stray)
    throw new Error(`"${stray[0]}" is never closed, or closed without being opened: ${text}`)
  return text === '' ? [] : [textNode(text, format)]
}

function markedNodes(
  groups: Record<string, string | undefined> | undefined,
  inline: Inline,
): RichTextNode[] {
  const { bold, italic, words, target, course } = groups ?? {}
  if (bold) return toInlineNodes(bold, withFormat(inline, textFormat.bold))
  if (italic) return toInlineNodes(italic, withFormat(inline, textFormat.italic))
  if (words && target) {
    const children = toInlineNodes(words, inline)
    return [linkNode(inline.nextId(), linkTarget(target, inline.find), children)]
  }
  const price = { course: inline.find('course', course ?? '') }
  return [inlineBlockNode(inline.nextId(), 'coursePrice', price)]
}

function withFormat(inline: Inline, bit: number): Inline {
  return { ...inline, format: (inline.format ?? 0) | bit }
}

function linkTarget(target: string, find: FindDocument): LinkTarget {
  const parsed = parseTarget(target)
  if ('url' in parsed) return { linkType: 'custom', url: parsed.url }
  return {
    linkType: 'internal',
    doc: { relationTo: linkable[parsed.kind], value: find(parsed.kind, parsed.slug) },
  }
}
