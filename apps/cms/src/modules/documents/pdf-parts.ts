import { contentWidth, group, margin, tagged, type PdfPaper } from './pdf-page'
import { useFont, writeText } from './pdf-text'

/** Rather than a box that says nothing. */
export const leftOutNote =
  'Some of what was typed, such as emoji, cannot be printed and was left out of this document.'

const logoBox: [widthPoints: number, heightPoints: number] = [180, 36]

/** Who writes, as logo or by name. @returns where it ends */
export function writeLetterhead(
  paper: PdfPaper,
  { name, logo }: { name: string; logo: Buffer | null },
): number {
  const { pdf, root } = paper
  const y = pdf.y
  if (logo) {
    const draw = () => void pdf.image(logo, margin, y, { fit: logoBox })
    root.add(pdf.struct('Figure', { alt: name }, [draw]))
    return y + logoBox[1]
  }
  const draw = () => {
    useFont(pdf, 'bold').fontSize(13)
    writeText(pdf, name, { x: margin, y, width: 290 })
  }
  tagged(pdf, { parent: root, type: 'P', draw })
  return pdf.y
}

export function writeFacts({ pdf, root, colours }: PdfPaper, facts: [string, string][]): void {
  const list = group(pdf, { parent: root, type: 'L' })
  for (const [label, value] of facts) {
    const y = pdf.y
    const item = group(pdf, { parent: list, type: 'LI' })
    const name = () => {
      useFont(pdf, 'regular').fontSize(10).fillColor(colours.inkSoft)
      pdf.text(label, margin, y, { width: 125 }).fillColor(colours.ink)
    }
    tagged(pdf, { parent: item, type: 'Lbl', draw: name })
    const said = () => writeText(useFont(pdf, 'bold'), value, { x: margin + 130, y, width: 365 })
    tagged(pdf, { parent: item, type: 'LBody', draw: said })
  }
  list.end()
  pdf.x = margin
  pdf.y += 14
}

export function writeParagraph({ pdf, root, colours }: PdfPaper, text: string): void {
  pdf.y += 8
  const draw = () =>
    writeText(useFont(pdf, 'regular').fontSize(9).fillColor(colours.inkSoft), text, {
      x: margin,
      y: pdf.y,
      width: contentWidth,
    })
  tagged(pdf, { parent: root, type: 'P', draw })
}
