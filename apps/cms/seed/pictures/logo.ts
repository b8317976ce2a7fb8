/** Signs of invented companies: one colour, nothing behind it, no text and so no fonts. */
export function drawLogo(sign: Sign): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="320" fill="none" stroke="${ink}" stroke-width="28" stroke-linecap="round" stroke-linejoin="round">${signs[sign]}</svg>`
}

/** Between the ink of a light page and that of a dark one, so that it is seen on either. */
const ink = '#7a828c'

const signs = {
  roofs:
    '<path d="M60 250v-90l90-90 90 90v90M240 160l90-90 90 90v90M420 160l90-90 90 90v90M40 260h560"/>',
  book: '<path d="M320 90c-60-50-160-50-240-30v200c80-20 180-20 240 30 60-50 160-50 240-30V60c-80-20-180-20-240 30zv200"/>',
  arch: '<path d="M120 270V150a200 100 0 0 1 400 0v120M220 270V170a100 60 0 0 1 200 0v100M80 270h480"/>',
  waves:
    '<path d="M60 110q65-70 130 0t130 0 130 0 130 0M60 190q65-70 130 0t130 0 130 0 130 0M60 270q65-70 130 0t130 0 130 0 130 0"/>',
} as const

export type Sign = keyof typeof signs
