import { canvas, motifs, type Motif } from './motif'
import { palettes, type Ground } from './palette'
import { randomFrom } from './random'

export interface Illustration {
  motif: Motif
  ground: Ground
  /** Two illustrations of one motif differ by their seed. */
  seed: string
}

/** An abstract picture as SVG. No text and no fonts in it, so it is the same on every machine. */
export function drawIllustration({ motif, ground, seed }: Illustration): string {
  const palette = palettes[ground]
  const content = motifs[motif]({ palette, random: randomFrom(seed) })
  const background = `<rect width="${canvas.width}" height="${canvas.height}" fill="${palette.ground}"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${canvas.width}" height="${canvas.height}">${background}${content}</svg>`
}
