import type {
  Blockquote,
  Heading,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Text,
} from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import { absoluteUrl } from '../seo/page-metadata'

/** As CommonMark; whatever people typed is escaped where it would mean something. */
export function writeMarkdown(children: RootContent[]): string {
  const root: Root = { type: 'root', children }
  return toMarkdown(root, { bullet: '-', emphasis: '_', rule: '-' })
}

export function text(value: string): Text {
  return { type: 'text', value }
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

export function heading(depth: Heading['depth'], ...children: PhrasingContent[]): Heading {
  return { type: 'heading', depth, children }
}

export function quote(...children: Blockquote['children']): Blockquote {
  return { type: 'blockquote', children }
}

/** To a path of this site, or to anywhere else. */
export function link(href: string, ...children: PhrasingContent[]): Link {
  return { type: 'link', url: absoluteUrl(href), children }
}

export function bullets(items: readonly PhrasingContent[][]): List {
  return {
    type: 'list',
    spread: false,
    children: items.map((children) => ({
      type: 'listItem',
      spread: false,
      children: [paragraph(...children)],
    })),
  }
}
