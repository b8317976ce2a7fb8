import type { WrittenOffer } from '@lectern/shared/contract/payload-types'
import { heldUntil } from '@lectern/shared/offers/offer-state'
import { paperColoursOf } from '@lectern/shared/theme/paper-colours'
import { dateText, deadlineText } from '@lectern/shared/time/moment-text'
import type { Payload } from 'payload'

import {
  closePaper,
  drawInTurn,
  leftOutNote,
  leftSomethingOut,
  loadLetterhead,
  openPaper,
  tagged,
  useFont,
  writeFacts,
  writeLetterhead,
  writeParagraph,
  writeTable,
  type Letterhead,
} from '../documents'
import { money, rateWords } from '../orders'
import { lineWords } from './line-words'
import { datesOf, type OfferContent } from './offer-content'

/** An offer that was sent, or a draft as it would be sent, whose number is missing. */
export type OfferOnPaper = WrittenOffer & { content: OfferContent }

/** @throws Refusal `unavailable` when many papers are wanted at once */
export async function answerOfferPdf(payload: Payload, offer: OfferOnPaper): Promise<Response> {
  const letterhead = await loadLetterhead(payload)
  const bytes = await drawInTurn(() => drawOffer(offer, letterhead))
  return new Response(bytes, {
    headers: {
      'cache-control': 'no-store',
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${offer.number ?? 'draft'}.pdf"`,
    },
  })
}

async function drawOffer(
  offer: OfferOnPaper,
  { look, logo }: Letterhead,
): Promise<Uint8Array<ArrayBuffer>> {
  const { seller } = offer.content
  const title = offer.number ? `Offer ${offer.number}` : 'Offer (draft)'
  const createdAt = new Date(offer.sentAt ?? offer.updatedAt)
  const colours = paperColoursOf(look).light
  const paper = openPaper({ title, author: seller.name, createdAt, colours })
  const { pdf, root } = paper
  pdf.y = writeLetterhead(paper, { name: seller.name, logo }) + 26
  const heading = () => void useFont(pdf, 'bold').fontSize(30).text('Offer')
  tagged(pdf, { parent: root, type: 'H1', draw: heading })
  pdf.y += 10
  writeFacts(paper, factsOf(offer))
  for (const words of paragraphsOf(offer.message ?? '')) writeParagraph(paper, words)
  pdf.y += 12
  writeTable(paper, tableOf(offer.content))
  for (const words of wordsBelow(offer)) writeParagraph(paper, words)
  if (leftSomethingOut(pdf)) writeParagraph(paper, leftOutNote)
  closePaper(paper, `${seller.name}   ${title}`)
  return paper.bytes
}

function factsOf(offer: OfferOnPaper): [string, string][] {
  const { number, sentAt, companyName, name, address, validUntil, holdsPlaces, content } = offer
  const { line1, line2, town, postcode, country } = address ?? {}
  const { seller } = content
  const facts: [string, string][] = [
    ['Number', number ?? 'Not sent yet'],
    ['Date', sentAt ? dateText(sentAt) : ''],
    ['For', `${companyName}, ${name}`],
    ['Address', [line1, line2, town, postcode, country].filter(Boolean).join(', ')],
    ['From', [seller.name, ...seller.addressLines].join(', ')],
    ['VAT number', seller.vatNumber ?? ''],
    ['Good until the end of', dateText(validUntil)],
    ['Places held until', holdsPlaces ? deadlineText(heldUntil(datesOf(offer)).toISOString()) : ''],
  ]
  return facts.filter(([, value]) => value !== '')
}

function tableOf({ lines, totals }: OfferContent) {
  const figures = (of: { netPence: number; vatPence: number; grossPence: number }) => [
    money(of.netPence),
    money(of.vatPence),
    money(of.grossPence),
  ]
  return {
    figureWidths: [62, 50, 62, 56, 63],
    headings: ['What', 'Price', 'VAT rate', 'Net', 'VAT', 'Total'],
    rows: lines.map((line) => ({
      cells: [
        lineWords(line),
        money(line.unitNetPence),
        rateWords(line.vatCategory, line.vatRateBasisPoints),
        ...figures(line),
      ],
    })),
    totals: [{ cells: ['Total', '', '', ...figures(totals)], isBold: true }],
  }
}

function wordsBelow({ holdsPlaces, mayPayByInvoice, content }: OfferOnPaper): string[] {
  const vat = content.seller.vatNumber ? '' : ' We are not registered for VAT and charge none.'
  return [
    `All amounts are in pounds sterling.${vat}`,
    mayPayByInvoice ? 'It can be paid by card or by invoice.' : 'It is paid by card.',
    ...(holdsPlaces ? [] : ['No places are held. They have to be free when you accept.']),
  ]
}

function paragraphsOf(message: string): string[] {
  return message.split(/\n\s*\n/).flatMap((words) => words.trim() || [])
}
