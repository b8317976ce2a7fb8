import type { Drawing } from './drawing'
import { box, circle, ellipse, path, turned, type Paint } from './shapes'

export function pages({ palette, random }: Drawing): string {
  const sheets = [
    { x: 300, y: 110, degrees: -13 },
    { x: 530, y: 100, degrees: 11 },
    { x: 420, y: 104, degrees: -3 },
  ]
  const sheet = ({ x, y, degrees }: (typeof sheets)[number], index: number) => {
    const isTop = index === sheets.length - 1
    const lines = Array.from({ length: 10 }, (_, line) => {
      const isLast = line === 9
      return box(
        {
          x: x + 54,
          y: y + 84 + line * 48,
          width: isLast ? 250 : 250 + random() * 96,
          height: isTop && isLast ? 22 : 12,
          corner: 6,
        },
        { fill: isTop && isLast ? palette.accent : palette.middle, opacity: isTop ? 1 : 0.5 },
      )
    })
    const page = box({ x, y, width: 450, height: 610, corner: 6 }, { fill: palette.light })
    const shade = box(
      { x: x + 14, y: y + 16, width: 450, height: 610, corner: 6 },
      { fill: '#17222f', opacity: 0.16 },
    )
    return turned(degrees, { x: x + 225, y: y + 305 }, [shade, page, ...lines].join(''))
  }
  return [
    circle(930, 400, 330, { fill: palette.far }),
    circle(300, 560, 220, { fill: palette.middle, opacity: 0.5 }),
    ...sheets.map(sheet),
  ].join('')
}

export function table({ palette }: Drawing): string {
  const chairs = 14
  const drawn = Array.from({ length: chairs }, (_, chair) => {
    const angle = (chair / chairs) * Math.PI * 2 + 0.22
    const x = 640 + Math.cos(angle) * 462
    const y = 400 + Math.sin(angle) * 290
    const fill = chair === 10 ? palette.accent : palette.figure
    const facing = (Math.atan2((y - 400) / 290, (x - 640) / 462) * 180) / Math.PI + 90
    const seat = box({ x: x - 42, y: y - 34, width: 84, height: 68, corner: 20 }, { fill })
    const back = box({ x: x - 46, y: y - 46, width: 92, height: 20, corner: 10 }, { fill })
    return turned(facing, { x, y }, seat + back)
  })
  return [
    ellipse({ x: 640, y: 400, rx: 600, ry: 386 }, { fill: palette.far }),
    ...drawn,
    ellipse({ x: 648, y: 410, rx: 350, ry: 194 }, { fill: '#17222f', opacity: 0.18 }),
    ellipse({ x: 640, y: 400, rx: 350, ry: 194 }, { fill: palette.middle }),
    ellipse({ x: 640, y: 396, rx: 322, ry: 170 }, { fill: palette.light }),
    turned(
      -9,
      { x: 640, y: 396 },
      box({ x: 596, y: 342, width: 82, height: 108, corner: 4 }, { fill: palette.far }),
    ),
  ].join('')
}

export function speech({ palette }: Drawing): string {
  const first =
    'M210 110 H700 A60 60 0 0 1 760 170 V440 A60 60 0 0 1 700 500 H400 L270 640 V500 H210 A60 60 0 0 1 150 440 V170 A60 60 0 0 1 210 110 Z'
  const second =
    'M580 260 H1070 A60 60 0 0 1 1130 320 V570 A60 60 0 0 1 1070 630 H1030 V760 L900 630 H580 A60 60 0 0 1 520 570 V320 A60 60 0 0 1 580 260 Z'
  return [
    `<clipPath id="first"><path d="${first}"/></clipPath>`,
    circle(1030, 210, 150, { fill: palette.far }),
    path(first, { fill: palette.figure }),
    path(second, { fill: palette.middle }),
    path(second, { fill: palette.accent, extra: 'clip-path="url(#first)"' }),
    ...[0, 1, 2].map((line) =>
      box(
        { x: 220, y: 190 + line * 62, width: [380, 250, 220][line] ?? 220, height: 18, corner: 9 },
        { fill: palette.ground, opacity: 0.85 },
      ),
    ),
    ...[0, 1].map((line) =>
      box(
        { x: 820, y: 440 + line * 62, width: [230, 150][line] ?? 150, height: 18, corner: 9 },
        { fill: palette.light, opacity: 0.9 },
      ),
    ),
  ].join('')
}

export function sieve({ palette, random }: Drawing): string {
  const pitch = 64
  const kept: { x: number; y: number; paint: Paint }[] = []
  for (let column = 0; column < 15; column += 1) {
    for (let row = 0; row < 11; row += 1) {
      const share = (column / 14) ** 1.15
      if (random() < share * 1.12) continue
      const fill = random() < 0.22 ? palette.middle : palette.figure
      kept.push({ x: 90 + column * pitch, y: 80 + row * pitch, paint: { fill } })
    }
  }
  return [
    path('M0 0 H760 L1280 400 L760 800 H0 Z', { fill: palette.far }),
    ...kept.map(({ x, y, paint }) => circle(x, y, 21, paint)),
    circle(1120, 400, 62, { fill: palette.accent }),
  ].join('')
}

export function room({ palette, random }: Drawing): string {
  const rows = Array.from({ length: 7 }, (_, row) => {
    const radius = 250 + row * 88
    const seats = 9 + row * 3
    return Array.from({ length: seats }, (_, seat) => {
      const angle = Math.PI * (1.08 + (0.84 * (seat + 0.5)) / seats)
      const y = 800 + Math.sin(angle) * radius
      const isTurned = random() < 0.12
      if (y > 650) return ''
      return circle(640 + Math.cos(angle) * radius * 1.14, y, 23 + row * 1.6, {
        fill: isTurned ? palette.light : row % 2 ? palette.middle : palette.figure,
      })
    }).join('')
  })
  const rings = [0, 1, 2, 3].map((ring) =>
    circle(640, 700, 120 + ring * 34, {
      stroke: palette.accent,
      width: 4,
      opacity: 0.65 - ring * 0.15,
    }),
  )
  return [
    path('M0 800 V380 A760 640 0 0 1 1280 380 V800 Z', { fill: palette.far }),
    ...rows,
    box({ x: 0, y: 690, width: 1280, height: 110 }, { fill: palette.ground }),
    ellipse({ x: 640, y: 760, rx: 300, ry: 70 }, { fill: palette.far }),
    ...rings,
    circle(640, 690, 72, { fill: palette.accent }),
  ].join('')
}
