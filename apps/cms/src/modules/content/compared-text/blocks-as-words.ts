import type {
  SerializedEditorState,
  SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import type { Block, CollectionSlug, Field, PayloadRequest } from 'payload'

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
  return [node.children ? { ...node, children: await eachAsWords(node.children, req) } : node]
}

function nameOf({ labels, slug }: Block): string {
  return typeof labels?.singular === 'string' ? labels.singular : slug
}

/** “Heading: Say it before the meeting ends”, for every field that has something in it. */
async function linesOf(
  fields: Field[],
  values: Record<string, unknown>,
  req: PayloadRequest,
): Promise<string[]> {
  const lines = await Promise.all(
    fields.map(async (field) => {
      if (field.type === 'row') return linesOf(field.fields, values, req)
      if (!('name' in field)) return []
      const value = values[field.name]
      if (value === null || value === undefined || value === '') return []
      if (field.type === 'group')
        return linesOf(field.fields, value as Record<string, unknown>, req)
      const words = await wordsOf(field, value, req)
      return [`${typeof field.label === 'string' ? field.label : field.name}: ${words}`]
    }),
  )
  return lines.flat()
}

async function wordsOf(field: Field, value: unknown, req: PayloadRequest): Promise<string> {
  if (field.type === 'relationship' || field.type === 'upload') {
    const references = [value].flat().map((one) => referenceOf(one, field.relationTo))
    return (await Promise.all(references.map((one) => titleOf(one, req)))).join(', ')
  }
  if (field.type === 'radio' || field.type === 'select') {
    const chosen = field.options.find((one) => typeof one === 'object' && one.value === value)
    return typeof chosen === 'object' && typeof chosen.label === 'string'
      ? chosen.label
      : String(value)
  }
  return String(value)
}

type Reference = { collection: string; id: string }

/** A relationship to one collection keeps the id, one to several keeps `relationTo` beside it. */
function referenceOf(stored: unknown, relationTo: string | string[]): Reference {
  return typeof stored === 'object' && stored !== null && 'relationTo' in stored
    ? {
        collection: String(stored.relationTo),
        id: String((stored as unknown as { value: unknown }).value),
      }
    : { collection: String(relationTo), id: String(stored) }
}

async function titleOf({ collection, id }: Reference, req: PayloadRequest): Promise<string> {
  const slug = collection as CollectionSlug
  const document = await req.payload.findByID({
    collection: slug,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const titleField = req.payload.collections[slug].config.admin.useAsTitle ?? 'id'
  const title: unknown = document?.[titleField as keyof typeof document]
  return typeof title === 'string' ? `“${title}”` : 'something that is not to be had any more'
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
