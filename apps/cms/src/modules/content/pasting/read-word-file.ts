import type { PastedText } from './pasted-text'
import { readHtml } from './read-html'

const mostMegabytes = 20

export type ReadWordFile = { text: PastedText } | { refused: string }

/** Styles of Word that are a kind of paragraph to us. */
const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
]

/** A .docx file, with its deletions and comments left behind; or why not, as a sentence for whoever chose it. */
export async function readWordFile(file: File): Promise<ReadWordFile> {
  if (/\.doc$/i.test(file.name)) {
    return {
      refused: `“${file.name}” is an old Word file. Open it in Word, save it as .docx, and choose that.`,
    }
  }
  if (file.size > mostMegabytes * 1024 * 1024) {
    return {
      refused: `“${file.name}” is larger than ${mostMegabytes} MB. Take pictures out of it, or copy the text and paste it here.`,
    }
  }
  try {
    // Half a megabyte, for those alone who bring a file.
    const { default: mammoth } = await import('mammoth')
    const { value } = await mammoth.convertToHtml(
      { arrayBuffer: await file.arrayBuffer() },
      { styleMap: styles },
    )
    return { text: readHtml(value) }
  } catch {
    return {
      refused: `“${file.name}” could not be read as a Word file. Open it in Word, copy the text and paste it here.`,
    }
  }
}
