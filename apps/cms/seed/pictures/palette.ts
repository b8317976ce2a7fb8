/** The site's ink, paper and one warm accent, and the tones between them. */
export interface Palette {
  ground: string
  /** Just off the ground: what is far away. */
  far: string
  middle: string
  figure: string
  accent: string
  light: string
}

const light = '#fbf8f3'

export const palettes = {
  paper: {
    ground: '#f2ece2',
    far: '#e4d9c8',
    middle: '#b8a98f',
    figure: '#17222f',
    accent: '#c24e2c',
    light,
  },
  ink: {
    ground: '#17222f',
    far: '#223143',
    middle: '#45586d',
    figure: '#efe5d4',
    accent: '#dc6a44',
    light,
  },
  sand: {
    ground: '#e2cfae',
    far: '#d3bc96',
    middle: '#9c8259',
    figure: '#1f2b3a',
    accent: '#b5411f',
    light,
  },
  mist: {
    ground: '#ccd4d6',
    far: '#b8c3c7',
    middle: '#768893',
    figure: '#17222f',
    accent: '#c24e2c',
    light,
  },
} as const satisfies Record<string, Palette>

export type Ground = keyof typeof palettes
