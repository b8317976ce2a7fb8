import type { InlineNode, RichText } from '../views/rich-text'

/** What stands under one of a text's headings. */
export interface TextPart {
  heading: string
  content: RichText
}

/** As far as its first heading. */
export function withoutParts(text: RichText): RichText {
  const first = text.findIndex(isHeading)
  return first === -1 ? text : text.slice(0, first)
}

export function partsOf(text: RichText): TextPart[] {
  const parts: TextPart[] = []
  for (const node of text) {
    if (isHeading(node)) parts.push({ heading: textOf(node.children), content: [] })
    else parts.at(-1)?.content.push(node)
  }
  return parts
}

type HeadingNode = Extract<RichText[number], { kind: 'heading' }>

function isHeading(node: RichText[number]): node is HeadingNode {
  return node.kind === 'heading' && node.level === 2
}

function textOf(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => {
      switch (node.kind) {
        case 'text':
          return node.text
        case 'lineBreak':
          return ' '
        case 'link':
          return textOf(node.children)
        case 'coursePrice':
          return node.courseTitle
        default:
          return node satisfies never
      }
    })
    .join('')
}
