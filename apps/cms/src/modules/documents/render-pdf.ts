import { queueFor, pauseAsLong } from '../../http/work-queue'
import type { NumberedOrderDocument } from './find-document'
import type { Letterhead } from './letterhead'

/** Drawing one keeps the whole program busy for a moment; between two of them quotes have their turn. */
const drawing = queueFor({ atOnce: 1, maxWaiting: 12, retryAfterSeconds: 10, rest: pauseAsLong })

/**
 * A stored invoice or credit note as PDF. The same data gives the same words as the HTML page.
 *
 * @throws Refusal `unavailable` when many are wanted at once
 */
export function renderDocumentPdf(
  document: NumberedOrderDocument,
  letterhead: Letterhead,
): Promise<Uint8Array<ArrayBuffer>> {
  // What draws is loaded by whoever draws: most processes, and most tests, never do.
  return drawing(async () => {
    const { drawDocument } = await import('./draw-pdf')
    return drawDocument(document, letterhead)
  })
}
