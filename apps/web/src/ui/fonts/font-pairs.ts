import bricolageGrotesque from './bricolage-grotesque.woff2?address'
import literata from './literata.woff2?address'
import figtree from './figtree.woff2?address'
import schibstedGrotesk from './schibsted-grotesk.woff2?address'
import instrumentSans from './instrument-sans.woff2?address'
import hankenGrotesk from './hanken-grotesk.woff2?address'
import sourceSerif4 from './source-serif-4.woff2?address'
import atkinsonHyperlegibleNext from './atkinson-hyperlegible-next.woff2?address'

/** Written by `npm run fonts`: the families of each pair, and the files that every page needs of it. */
export const fontPairs = {
  bricolage: {
    display: "'Bricolage Grotesque', 'Bricolage Grotesque stand-in', sans-serif",
    text: "'Literata', 'Literata stand-in', serif",
    ui: "'Figtree', 'Figtree stand-in', sans-serif",
    preload: [bricolageGrotesque, figtree, literata],
  },
  schibsted: {
    display: "'Schibsted Grotesk', 'Schibsted Grotesk stand-in', sans-serif",
    text: "'Instrument Sans', 'Instrument Sans stand-in', sans-serif",
    ui: "'Instrument Sans', 'Instrument Sans stand-in', sans-serif",
    preload: [schibstedGrotesk, instrumentSans],
  },
  hanken: {
    display: "'Hanken Grotesk', 'Hanken Grotesk stand-in', sans-serif",
    text: "'Source Serif 4', 'Source Serif 4 stand-in', serif",
    ui: "'Hanken Grotesk', 'Hanken Grotesk stand-in', sans-serif",
    preload: [hankenGrotesk, sourceSerif4],
  },
  atkinson: {
    display: "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible Next stand-in', sans-serif",
    text: "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible Next stand-in', sans-serif",
    ui: "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible Next stand-in', sans-serif",
    preload: [atkinsonHyperlegibleNext],
  },
} as const satisfies Record<string, FontPair>

interface FontPair {
  /** Values of `font-family`, with the stand-in that keeps the place. */
  display: string
  text: string
  ui: string
  preload: readonly string[]
}

export type FontPairName = keyof typeof fontPairs
