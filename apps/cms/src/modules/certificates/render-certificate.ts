import { paths } from '@lectern/shared/addresses/paths'
import { cpdHoursText } from '@lectern/shared/certificates/certificate-standing'
import type { Certificate } from '@lectern/shared/contract/payload-types'
import { paperColoursOf } from '@lectern/shared/theme/paper-colours'
import { dateText } from '@lectern/shared/time/moment-text'

import { currentEnv } from '@cms/env'
import {
  closePaper,
  contentWidth,
  drawInTurn,
  leftOutNote,
  leftSomethingOut,
  margin,
  openPaper,
  tagged,
  useFont,
  writeFacts,
  writeLetterhead,
  writeParagraph,
  writeText,
  type Letterhead,
  type PdfPaper,
} from '../documents'

/**
 * A certificate as PDF, in the company's look of today; what it says is what was stored when it was issued.
 *
 * @throws Refusal `unavailable` when many papers are wanted at once
 */
export function renderCertificate(
  certificate: Certificate,
  letterhead: Letterhead,
): Promise<Uint8Array<ArrayBuffer>> {
  return drawInTurn(() => drawCertificate(certificate, letterhead))
}

async function drawCertificate(
  certificate: Certificate,
  { look, logo }: Letterhead,
): Promise<Uint8Array<ArrayBuffer>> {
  const { delegateName, courseTitle, issuer, issuedAt, code } = certificate
  const paper = openPaper({
    title: `Certificate of attendance ${code}`,
    author: issuer,
    createdAt: new Date(issuedAt),
    colours: paperColoursOf(look).light,
  })
  paper.pdf.y = writeLetterhead(paper, { name: issuer, logo })
  writeLine(paper, { type: 'H1', text: 'Certificate of attendance', size: 30, above: 70 })
  writeLine(paper, { text: 'This is to certify that', size: 11, above: 40 })
  writeLine(paper, { text: delegateName, size: 26, above: 6, isStrong: true })
  writeLine(paper, { text: 'was there on all days of', size: 11, above: 18 })
  writeLine(paper, { text: courseTitle, size: 20, above: 6, isStrong: true })
  paper.pdf.y += 40
  writeFacts(paper, factsOf(certificate))
  writeParagraph(paper, checkWords(code))
  if (leftSomethingOut(paper.pdf)) writeParagraph(paper, leftOutNote)
  closePaper(paper, `${issuer}   Certificate ${code}`)
  return paper.bytes
}

interface Line {
  text: string
  size: number
  /** Points between it and what is before it. */
  above: number
  type?: 'H1' | 'P'
  isStrong?: boolean
}

function writeLine(
  { pdf, root, colours }: PdfPaper,
  { text, size, above, type = 'P', isStrong = type === 'H1' }: Line,
): void {
  pdf.y += above
  const draw = () => {
    useFont(pdf, isStrong ? 'bold' : 'regular').fontSize(size)
    pdf.fillColor(isStrong ? colours.ink : colours.inkSoft)
    writeText(pdf, text, { x: margin, y: pdf.y, width: contentWidth })
    pdf.fillColor(colours.ink)
  }
  tagged(pdf, { parent: root, type, draw })
}

function factsOf({ days, cpdHours, issuedAt, validUntil, code }: Certificate): [string, string][] {
  return [
    ['When', days],
    ...(cpdHours > 0 ? [['CPD', cpdHoursText(cpdHours)] as [string, string]] : []),
    ['Issued on', dateText(issuedAt)],
    ['Valid until', validUntil ? dateText(validUntil) : 'For ever'],
    ['Code', code],
  ]
}

function checkWords(code: string): string {
  return `Whether this certificate is valid can be checked at ${currentEnv().WEB_URL}${paths.certificate(code)}`
}
