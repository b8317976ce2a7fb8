/**
 * The typefaces that a company can choose, and what is cut out of each. To offer another pair, install its
 * `@fontsource-variable` packages, add its families and the pair here, and run `npm run fonts`.
 */

const regularToBold = { wght: { min: 400, max: 700 } }
const display = { opsz: 80, wdth: 92, wght: 720 }

/** @type {Record<string, import('./cut-fonts.mjs').Family>} */
export const families = {
  'Bricolage Grotesque': {
    package: '@fontsource-variable/bricolage-grotesque',
    standIn: 'Arial Bold',
    // Said to be bold, which is what headings ask for, so that no browser thickens it.
    cuts: [
      { source: 'bricolage-grotesque-{subset}-standard-normal', weight: '700', axes: display },
    ],
  },
  Literata: {
    package: '@fontsource-variable/literata',
    standIn: 'Times New Roman',
    cuts: [
      {
        source: 'literata-{subset}-standard-normal',
        weight: '400 600',
        axes: { opsz: 14, wght: { min: 400, max: 600 } },
      },
      {
        source: 'literata-{subset}-standard-italic',
        weight: '400',
        axes: { opsz: 14, wght: 400 },
        isItalic: true,
      },
    ],
  },
  Figtree: {
    package: '@fontsource-variable/figtree',
    standIn: 'Arial',
    cuts: [
      {
        source: 'figtree-{subset}-wght-normal',
        weight: '400 700',
        axes: regularToBold,
      },
    ],
  },
  'Schibsted Grotesk': {
    package: '@fontsource-variable/schibsted-grotesk',
    standIn: 'Arial Bold',
    cuts: [
      { source: 'schibsted-grotesk-{subset}-wght-normal', weight: '700', axes: { wght: 780 } },
    ],
  },
  'Instrument Sans': {
    package: '@fontsource-variable/instrument-sans',
    standIn: 'Arial',
    cuts: [
      { source: 'instrument-sans-{subset}-wght-normal', weight: '400 700', axes: regularToBold },
      {
        source: 'instrument-sans-{subset}-wght-italic',
        weight: '400',
        axes: { wght: 400 },
        isItalic: true,
      },
    ],
  },
  'Hanken Grotesk': {
    package: '@fontsource-variable/hanken-grotesk',
    standIn: 'Arial',
    cuts: [
      { source: 'hanken-grotesk-{subset}-wght-normal', weight: '400 700', axes: regularToBold },
    ],
  },
  'Source Serif 4': {
    package: '@fontsource-variable/source-serif-4',
    standIn: 'Times New Roman',
    cuts: [
      {
        source: 'source-serif-4-{subset}-wght-normal',
        weight: '400 600',
        axes: { wght: { min: 400, max: 600 } },
      },
      {
        source: 'source-serif-4-{subset}-wght-italic',
        weight: '400',
        axes: { wght: 400 },
        isItalic: true,
      },
    ],
  },
  'Atkinson Hyperlegible Next': {
    package: '@fontsource-variable/atkinson-hyperlegible-next',
    standIn: 'Arial',
    cuts: [
      {
        source: 'atkinson-hyperlegible-next-{subset}-wght-normal',
        weight: '400 700',
        axes: regularToBold,
      },
      {
        source: 'atkinson-hyperlegible-next-{subset}-wght-italic',
        weight: '400',
        axes: { wght: 400 },
        isItalic: true,
      },
    ],
  },
}

/** Who speaks, what is read, and what labels; named as in `theme/look` of what is shared. */
export const pairs = {
  bricolage: { display: 'Bricolage Grotesque', text: 'Literata', ui: 'Figtree' },
  schibsted: { display: 'Schibsted Grotesk', text: 'Instrument Sans', ui: 'Instrument Sans' },
  hanken: { display: 'Hanken Grotesk', text: 'Source Serif 4', ui: 'Hanken Grotesk' },
  atkinson: {
    display: 'Atkinson Hyperlegible Next',
    text: 'Atkinson Hyperlegible Next',
    ui: 'Atkinson Hyperlegible Next',
  },
}
