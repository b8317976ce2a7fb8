import type { Endpoint } from 'payload'

import { may } from '../../access/may'
import { answerRefusal } from '../../http/problem-response'
import { Refusal } from '../../http/refusal'
import { findDocument, loadLetterhead, renderDocumentPdf } from '../documents'

/** `GET /api/orders/documents/INV-000001.pdf`, for staff. Saved rather than shown: an answer of the API may not open a viewer. */
export const staffDocumentEndpoint: Endpoint = {
  path: '/documents/:file',
  method: 'get',
  handler: async (req) => {
    try {
      if (!may(req.user, 'handleBookings')) throw new Refusal('not-allowed')
      const [, number = ''] = /^([A-Z]+-\d+)\.pdf$/.exec(String(req.routeParams?.file)) ?? []
      const document = await findDocument(req.payload, { number })
      if (!document) throw new Refusal('not-found')
      const letterhead = await loadLetterhead(req.payload)
      return new Response(await renderDocumentPdf(document, letterhead), {
        headers: {
          'cache-control': 'no-store',
          'content-type': 'application/pdf',
          'content-disposition': `attachment; filename="${document.number}.pdf"`,
        },
      })
    } catch (error) {
      return answerRefusal(error)
    }
  },
}
