/** The nodes of Payload's Lexical editor, in the form in which it stores them. */
export type RichTextNode = { type: string; version: number; [key: string]: unknown }

export interface RichText {
  root: {
    type: string
    children: RichTextNode[]
    direction: 'ltr' | 'rtl' | null
    format: '' | 'left' | 'start' | 'center' | 'right' | 'end' | 'justify'
    indent: number
    version: number
  }
  [key: string]: unknown
}

export type LinkTarget =
  | { linkType: 'internal'; doc: { relationTo: 'pages' | 'posts' | 'courses'; value: string } }
  | { linkType: 'custom'; url: string }

/** Lexical keeps the formats of a text as bits of one number. */
export const textFormat = { bold: 1, italic: 2 } as const

const element = { direction: 'ltr', format: '', indent: 0, version: 1 } as const

export function rootNode(children: RichTextNode[]): RichText {
  return { root: { ...element, type: 'root', children } }
}

export function paragraphNode(children: RichTextNode[]): RichTextNode {
  return { ...element, type: 'paragraph', textFormat: 0, textStyle: '', children }
}

export function headingNode(tag: 'h2' | 'h3' | 'h4', children: RichTextNode[]): RichTextNode {
  return { ...element, type: 'heading', tag, children }
}

export function quoteNode(children: RichTextNode[]): RichTextNode {
  return { ...element, type: 'quote', children }
}

export function listNode(listType: 'bullet' | 'number', items: RichTextNode[][]): RichTextNode {
  const children = items.map((content, index) => ({
    ...element,
    type: 'listitem',
    value: index + 1,
    children: content,
  }))
  const tag = listType === 'bullet' ? 'ul' : 'ol'
  return { ...element, type: 'list', listType, tag, start: 1, children }
}

export function textNode(text: string, format: number): RichTextNode {
  return { type: 'text', text, format, detail: 0, mode: 'normal', style: '', version: 1 }
}

export function linkNode(id: string, target: LinkTarget, children: RichTextNode[]): RichTextNode {
  return {
    ...element,
    type: 'link',
    version: 3,
    id,
    fields: { ...target, newTab: false },
    children,
  }
}

export function uploadNode(id: string, mediaId: string): RichTextNode {
  return {
    type: 'upload',
    version: 3,
    format: '',
    id,
    relationTo: 'media',
    value: mediaId,
    fields: {},
  }
}

export function blockNode(id: string, blockType: string, fields: object): RichTextNode {
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: { ...fields, id, blockType, blockName: '' },
  }
}

export function inlineBlockNode(id: string, blockType: string, fields: object): RichTextNode {
  return { type: 'inlineBlock', version: 1, fields: { ...fields, id, blockType, blockName: '' } }
}
