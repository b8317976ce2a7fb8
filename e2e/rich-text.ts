/** Texts in the form in which Payload's editor stores them, for journeys that write through the REST API. */
import { randomBytes } from 'node:crypto'

type Node = { type: string; version: number; [key: string]: unknown }
export type RichText = { root: Node }

const element = { direction: 'ltr', format: '', indent: 0, version: 1 }

export function richText(...children: Node[]): RichText {
  return { root: { ...element, type: 'root', children } }
}

export function paragraph(...children: (string | Node)[]): Node {
  return {
    ...element,
    type: 'paragraph',
    textFormat: 0,
    textStyle: '',
    children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
  }
}

export function link(words: string, url: string): Node {
  const fields = { linkType: 'custom', url, newTab: false }
  return { ...element, type: 'link', version: 3, id: newId(), fields, children: [text(words)] }
}

export function block(blockType: string, fields: object): Node {
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: { ...fields, id: newId(), blockType, blockName: '' },
  }
}

export function coursePrice(course: string): Node {
  const fields = { course, id: newId(), blockType: 'coursePrice', blockName: '' }
  return { type: 'inlineBlock', version: 1, fields }
}

function text(words: string): Node {
  return { type: 'text', text: words, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }
}

function newId(): string {
  return randomBytes(12).toString('hex')
}
