import type { lexicalEditor } from '@payloadcms/richtext-lexical'
import type { Block, Field } from 'payload'

import { fieldInWords } from '@cms/fields/field-in-words'

type Editor = ReturnType<typeof lexicalEditor>
type Adapter = Awaited<ReturnType<Editor>>
type Validate = Adapter['validate']

interface Node {
  type: string
  fields?: { blockType?: string } & Record<string, unknown>
  children?: Node[]
}

/**
 * The same editor, whose refusals name the block and the field as the screen does. Payload's own say
 * “block node failed to validate … link.url”.
 */
export function sayWhatIsWrong(editor: Editor, blocks: readonly Block[]): Editor {
  return async (of) => {
    const adapter = await editor(of)
    const validate: Validate = async (value, options) => {
      const verdict = await adapter.validate(value, options)
      if (verdict === true) return true
      const refuses = async (node: Node) => {
        const alone = { root: { children: [{ ...node, children: [] }] } }
        const said = await adapter.validate(
          alone as never,
          { ...options, required: false } as never,
        )
        return said === true ? null : said
      }
      return (await findRefused(nodesOf(value), { refuses, blocks })) ?? verdict
    }
    return { ...adapter, validate }
  }
}

function nodesOf(value: unknown): Node[] {
  return (value as { root?: { children?: Node[] } } | null)?.root?.children ?? []
}

interface Search {
  /** What is wrong with a node, apart from what stands in it. */
  refuses: (node: Node) => Promise<string | null>
  blocks: readonly Block[]
}

async function findRefused(nodes: readonly Node[], search: Search): Promise<string | null> {
  for (const node of nodes) {
    const said = await search.refuses(node)
    if (said) return inWords(node, said, search.blocks)
    const inside = await findRefused(node.children ?? [], search)
    if (inside) return inside
  }
  return null
}

const listOfPaths = /The following fields are invalid: (.+)$/

function inWords(node: Node, said: string, blocks: readonly Block[]): string {
  const block = blocks.find(({ slug }) => slug === node.fields?.blockType)
  const where = placeOf(node, block)
  const paths = listOfPaths.exec(said)?.[1]?.split(', ') ?? []
  if (paths.length === 0)
    return `In the text, ${where}, something is not right. Please look at it again.`
  const fields = paths.map((path) => fieldInWords(block?.fields ?? linkFields, path))
  return `In the text, ${where}: please look again at ${fields.join(' and ')}.`
}

function placeOf(node: Node, block: Block | undefined): string {
  if (block) {
    const label = block.labels?.singular
    return `in the block “${typeof label === 'string' ? label : block.slug}”`
  }
  if (node.type === 'link' || node.type === 'autolink') return `in the link “${wordsIn(node)}”`
  return node.type === 'upload' ? 'at a picture' : 'somewhere'
}

function wordsIn(node: Node & { text?: string }): string {
  return node.text ?? (node.children ?? []).map(wordsIn).join('')
}

/** As the editor's own form for a link calls them. */
const linkFields: Field[] = [
  { name: 'url', type: 'text', label: 'Address' },
  { name: 'doc', type: 'text', label: 'Page' },
  { name: 'sitePage', type: 'text', label: 'Page of this website' },
  { name: 'text', type: 'text', label: 'Text to display' },
]
