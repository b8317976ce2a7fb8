import { palettes, type Ground } from './palette'
import { box, circle, ellipse, path } from './shapes'

/** Somebody invented, as the portrait shows them. */
export interface Sitter {
  hair: keyof typeof hairstyles
  hairColour: keyof typeof hairColours
  skin: keyof typeof skins
  clothes: 'ink' | 'accent' | 'slate' | 'ochre'
  glasses: boolean
  beard: boolean
  ground: Ground
}

export const portraitSize = 800

const skins = { rose: '#e7b894', honey: '#cf9468', umber: '#8f5a3a', earth: '#6d422b' }
const hairColours = { black: '#191c22', brown: '#4a3124', grey: '#8d8f90', copper: '#8c4325' }
const clothesColours = { ink: '#22303f', accent: '#b84a2a', slate: '#5d7180', ochre: '#b98a3c' }

/** A flat portrait without a face: recognisable by its outline, and nobody in particular. */
export function drawPortrait(sitter: Sitter): string {
  const palette = palettes[sitter.ground]
  const skin = skins[sitter.skin]
  const hair = hairColours[sitter.hairColour]
  const style = hairstyles[sitter.hair]
  return svg([
    box({ x: 0, y: 0, width: 800, height: 800 }, { fill: palette.ground }),
    circle(400, 400, 330, { fill: palette.far }),
    style.behind(hair),
    shoulders(clothesColours[sitter.clothes], palette.light),
    path('M342 440 H458 V604 C440 640 360 640 342 604 Z', { fill: skin }),
    path('M345 505 C380 560 420 560 455 505 V540 C420 590 380 590 345 540 Z', {
      fill: '#000',
      opacity: 0.16,
    }),
    ellipse({ x: 281, y: 386, rx: 20, ry: 34 }, { fill: skin }),
    ellipse({ x: 519, y: 386, rx: 20, ry: 34 }, { fill: skin }),
    path(face, { fill: skin }),
    path('M400 240 C486 240 520 300 520 372 C520 470 468 530 400 530 Z', {
      fill: '#000',
      opacity: 0.07,
    }),
    sitter.beard ? beard(hair) : '',
    style.front(hair),
    sitter.glasses ? glasses(palette.figure) : '',
  ])
}

const face =
  'M400 220 C490 220 522 296 520 372 C518 470 466 532 400 532 C334 532 282 470 280 372 C278 296 310 220 400 220 Z'

function shoulders(cloth: string, collar: string): string {
  return [
    path('M96 800 C100 656 206 606 330 590 C352 640 448 640 470 590 C594 606 700 656 704 800 Z', {
      fill: cloth,
    }),
    path('M330 590 C352 640 448 640 470 590 L486 600 C450 668 350 668 314 600 Z', {
      fill: collar,
      opacity: 0.9,
    }),
  ].join('')
}

const nothing = () => ''

const hairstyles = {
  cropped: {
    behind: nothing,
    front: (fill: string) =>
      path(
        'M276 372 C262 250 320 186 404 186 C492 186 540 252 524 372 C514 330 506 300 478 286 C430 296 364 296 322 286 C294 300 286 330 276 372 Z',
        { fill },
      ),
  },
  long: {
    behind: (fill: string) =>
      path(
        'M400 172 C540 172 568 290 566 400 C564 520 590 600 616 660 C540 690 260 690 184 660 C210 600 236 520 234 400 C232 290 260 172 400 172 Z',
        { fill },
      ),
    front: (fill: string) =>
      path(
        'M262 400 C256 268 318 200 400 200 C482 200 544 268 538 400 C528 330 500 288 436 262 C388 318 318 322 290 322 C276 342 268 368 262 400 Z',
        { fill },
      ),
  },
  parted: {
    behind: nothing,
    front: (fill: string) =>
      path(
        'M272 380 C250 240 318 172 420 176 C520 180 548 270 526 380 C520 338 512 316 496 296 C430 300 356 282 330 244 C330 290 286 320 272 380 Z',
        { fill },
      ),
  },
  afro: {
    behind: (fill: string) => circle(400, 300, 206, { fill }),
    front: (fill: string) =>
      path(
        'M270 372 C258 262 322 214 400 214 C478 214 542 262 530 372 C516 306 476 282 400 282 C324 282 284 306 270 372 Z',
        { fill },
      ),
  },
  bun: {
    behind: (fill: string) => circle(400, 158, 76, { fill }),
    front: (fill: string) =>
      path(
        'M272 392 C252 262 312 192 400 192 C488 192 548 262 528 392 C518 318 476 262 400 248 C324 262 282 318 272 392 Z',
        { fill },
      ),
  },
  curls: {
    behind: nothing,
    front: (fill: string) =>
      [
        [400, 300, 64],
        [340, 286, 58],
        [462, 284, 58],
        [300, 300, 46],
        [322, 236, 58],
        [388, 204, 62],
        [458, 222, 60],
        [502, 288, 50],
        [400, 252, 58],
      ]
        .map(([x = 0, y = 0, radius = 0]) => circle(x, y, radius, { fill }))
        .join(''),
  },
} satisfies Record<string, { behind: (fill: string) => string; front: (fill: string) => string }>

function beard(fill: string): string {
  return path(
    'M280 392 C290 430 330 452 352 448 C376 436 424 436 448 448 C470 452 510 430 520 392 C524 500 470 560 400 560 C330 560 276 500 280 392 Z',
    { fill },
  )
}

function glasses(stroke: string): string {
  return [
    circle(346, 384, 42, { stroke, width: 9 }),
    circle(454, 384, 42, { stroke, width: 9 }),
    path('M388 378 C394 368 406 368 412 378', { stroke, width: 9 }),
    path('M304 376 L280 368 M496 376 L520 368', { stroke, width: 9 }),
  ].join('')
}

function svg(shapes: string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${portraitSize}" height="${portraitSize}">${shapes.join('')}</svg>`
}
