import type { InlineNode, RichText, RichTextNode } from '../views/rich-text'

interface Part {
  id: string
  words: string
  heading: RichTextNode
}

/** The parts of a text by their headings. They are numbered, so that no two have one address. */
export function partsOf(content: RichText): Part[] {
  return content
    .filter((node) => node.kind === 'heading' && node.level === 2)
    .map((heading, index) => ({
      id: `part-${index + 1}`,
      words: 'children' in heading ? heading.children.map(wordsOf).join('') : '',
      heading,
    }))
}

function wordsOf(node: InlineNode): string {
  switch (node.kind) {
    case 'text':
      return node.text
    case 'lineBreak':
      return ' '
    case 'link':
      return node.children.map(wordsOf).join('')
    case 'coursePrice':
      return node.price.label.text
    default:
      return node satisfies never
  }
}
