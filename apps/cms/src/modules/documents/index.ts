import { CreditNotes, Invoices } from './collections'

export { answerDocument } from './answer-document'
export { findDocument } from './find-document'
export { issueCreditNote } from './issue-credit-note'
export { issueInvoice } from './issue-invoice'
export { loadSeller } from './parties'
export { loadLetterhead } from './letterhead'
export { renderDocumentPdf } from './render-pdf'

/** Invoices and credit notes: numbered without a gap, stored as data, drawn from it. */
export const documents = { collections: [Invoices, CreditNotes] }
