import { isSitePage, sitePages } from '@lectern/shared/addresses/site-pages'
import type {
  SerializedEditorState,
  SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import type { Block, PayloadRequest } from 'payload'

import { referenceOf, titleOf } from '@cms/comparison/title-of'
import { linesOf } from '@cms/comparison/words-of-field'
import { articleBlocks, sentenceBlocks } from '../blocks/article-blocks'

type Node = SerializedLexicalNode & {
  children?: Node[]
  fields?: Record<string, unknown> & { blockType?: string }
}

/** A text in which each block has become paragraphs that say what is written in its fields. */
export async function withBlocksAsWords(
  text: SerializedEditorState,
  req: PayloadRequest,
): Promise<SerializedEditorState> {
  const root = { ...text.root, children: await eachAsWords(text.root.children, req) }
  return { ...text, root }
}

async function eachAsWords(nodes: Node[], req: PayloadRequest): Promise<Node[]> {
  return (await Promise.all(nodes.map((node) => asWords(node, req)))).flat()
}

async function asWords(node: Node, req: PayloadRequest): Promise<Node[]> {
  const fields = node.fields ?? {}
  if (node.type === 'block') {
    const block = articleBlocks.find(({ slug }) => slug === fields.blockType)
    if (!block) return [node]
    const lines = await linesOf(block.fields, fields, req)
    return [paragraph(nameOf(block), { isBold: true }), ...lines.map((line) => paragraph(line))]
  }
  if (node.type === 'inlineBlock') {
    const block = sentenceBlocks.find(({ slug }) => slug === fields.blockType)
    if (!block) return [node]
    const lines = await linesOf(block.fields, fields, req)
    return [textNode(`[${nameOf(block)}: ${lines.join(', ')}]`)]
  }
  if (node.type === 'link') {
    const words = await eachAsWords(node.children ?? [], req)
    return [...words, textNode(` [→ ${await targetOf(fields, req)}]`)]
  }
  return [node.children ? { ...node, children: await eachAsWords(node.children, req) } : node]
}

/** Where a link within a text leads. */
async function targetOf(fields: Record<string, unknown>, req: PayloadRequest): Promise<string> {
  const { linkType, url, sitePage, doc } = fields
  if (linkType !== 'internal') return typeof url === 'string' ? url : ''
  return isSitePage(sitePage) ? sitePages[sitePage].label : titleOf(referenceOf(doc, ''), req)
}

function nameOf({ labels, slug }: Block): string {
  return typeof labels?.singular === 'string' ? labels.singular : slug
}

function paragraph(words: string, { isBold = false } = {}): Node {
  const children = [textNode(words, isBold)]
  return { ...element, type: 'paragraph', children }
}

function textNode(words: string, isBold = false): Node {
  const format = isBold ? 1 : 0
  return {
    type: 'text',
    version: 1,
    text: words,
    format,
    detail: 0,
    mode: 'normal',
    style: '',
  } as Node
}

const element = { version: 1, direction: 'ltr', format: '', indent: 0, textFormat: 0 }
