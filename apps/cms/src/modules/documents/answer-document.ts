import type { Payload } from 'payload'

import { findDocument, type DocumentOfOrder } from './find-document'
import { loadLetterhead } from './letterhead'
import { renderDocumentHtml } from './render-html'
import { renderDocumentPdf } from './render-pdf'

interface AskedDocument {
  /** As the address has it: `INV-000001.pdf`. */
  file: string
  /** Whether whoever asks may have it. */
  isTheirs: (document: DocumentOfOrder) => boolean | Promise<boolean>
}

/** An invoice or credit note for a customer, as HTML or PDF; `null` where there is none for them. */
export async function answerDocument(
  payload: Payload,
  { file, isTheirs }: AskedDocument,
): Promise<Response | null> {
  const [, number = '', format] = /^([A-Z]+-\d+)\.(html|pdf)$/.exec(file) ?? []
  const document = number ? await findDocument(payload, { number }) : null
  if (!document || !(await isTheirs(document))) return null
  const letterhead = await loadLetterhead(payload)
  if (format === 'html') {
    return new Response(renderDocumentHtml(document, letterhead), {
      headers: {
        ...privateHeaders,
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
      },
    })
  }
  return new Response(await renderDocumentPdf(document, letterhead), {
    headers: {
      ...privateHeaders,
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${document.number}.pdf"`,
    },
  })
}

const privateHeaders = { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' }
