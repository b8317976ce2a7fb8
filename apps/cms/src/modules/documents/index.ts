import { CreditNotes, Invoices } from './collections'

export { answerDocument } from './answer-document'
export { drawInTurn } from './draw-in-turn'
export { findDocument } from './find-document'
export { issueCreditNote } from './issue-credit-note'
export { issueInvoice } from './issue-invoice'
export { loadSeller } from './parties'
export { invoiceDueOn } from './payment-facts'
export { loadLetterhead, type Letterhead } from './letterhead'
export { closePaper, contentWidth, margin, openPaper, tagged, type PdfPaper } from './pdf-page'
export { leftOutNote, writeFacts, writeLetterhead, writeParagraph } from './pdf-parts'
export { writeTable } from './pdf-table'
export { leftSomethingOut, useFont, writeText } from './pdf-text'
export { renderDocumentPdf } from './render-pdf'

/** Invoices and credit notes: numbered without a gap, stored as data, drawn from it. */
export const documents = { collections: [Invoices, CreditNotes] }
