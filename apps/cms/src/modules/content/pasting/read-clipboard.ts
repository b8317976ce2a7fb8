import { keepEdgeSpaces } from './keep-edge-spaces'
import { nothingLeftOut, type PastedText } from './pasted-text'
import { isTakenPicture } from './picture-file'
import { readHtml } from './read-html'
import { readPlainText } from './read-plain-text'

/** What a paste is to us, where we do not leave it to the editor. */
export type Pasted = { kind: 'text'; text: PastedText } | { kind: 'wordFile'; file: File }

/**
 * Left to the editor (`null`): what was copied out of it, a single line without a look, pictures alone, and
 * an address that is pasted onto words, which links them.
 */
export function readClipboard(
  clipboard: DataTransfer,
  { namespace, isOntoWords }: { namespace: string; isOntoWords: boolean },
): Pasted | null {
  if (isCopyOf(namespace, clipboard.getData('application/x-lexical-editor'))) return null
  const file = [...clipboard.files].find(isWordFile)
  if (file) return { kind: 'wordFile', file }
  const plain = clipboard.getData('text/plain')
  if (isOntoWords && isAddress(plain)) return null
  const html = clipboard.getData('text/html')
  if (html && html !== plain) {
    const text = readHtml(html)
    if (text.blocks.length > 0) return { kind: 'text', text: keepEdgeSpaces(text, plain) }
    const pictures = [...clipboard.files].filter(isTakenPicture)
    if (pictures.length > 0) return { kind: 'text', text: ofPictures(pictures) }
    if (text.pictures.length > 0 || plain.trim() === '') return { kind: 'text', text }
  }
  return plain.includes('\n') ? { kind: 'text', text: readPlainText(plain) } : null
}

export function isWordFile({ name }: File): boolean {
  return /\.docx?$/i.test(name)
}

/** A picture that is copied in a browser comes as its file, and as markup that names where it lies. */
function ofPictures(files: File[]): PastedText {
  const pictures = files.map((source) => ({ source, after: 0 }))
  return { blocks: [], pictures, leftOut: nothingLeftOut() }
}

function isCopyOf(namespace: string, copied: string): boolean {
  try {
    return (JSON.parse(copied) as { namespace?: unknown }).namespace === namespace
  } catch {
    return false
  }
}

function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:)\S+$/i.test(text.trim())
}
