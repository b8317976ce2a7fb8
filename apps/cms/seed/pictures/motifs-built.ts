import type { Drawing } from './drawing'
import { box, circle, path, turned } from './shapes'

export function bridge({ palette }: Drawing): string {
  const span = (x: number, width: number) =>
    `M${x} 600 V590 A${width / 2} 235 0 0 1 ${x + width} 590 V600 Z`
  const solid = 'M-10 300 H1290 V340 H1270 V600 H10 V340 H-10 Z'
  const openings = [span(-250, 340), span(190, 900), span(1190, 340)].join(' ')
  const stones = path(`${solid} ${openings}`, {
    fill: palette.figure,
    extra: 'fill-rule="evenodd"',
  })
  return [
    box({ x: 0, y: 0, width: 1280, height: 600 }, { fill: palette.far }),
    circle(640, 500, 210, { fill: palette.accent }),
    box({ x: 0, y: 598, width: 1280, height: 202 }, { fill: palette.middle }),
    ...Array.from({ length: 6 }, (_, row) =>
      box(
        {
          x: 640 - 190 + row * 26,
          y: 622 + row * 28,
          width: 380 - row * 52,
          height: 10,
          corner: 5,
        },
        { fill: palette.accent },
      ),
    ),
    stones,
    box({ x: 0, y: 288, width: 1280, height: 14 }, { fill: palette.figure }),
    ...Array.from({ length: 33 }, (_, post) =>
      box({ x: post * 40 - 2, y: 262, width: 4, height: 30 }, { fill: palette.figure }),
    ),
    box({ x: 0, y: 258, width: 1280, height: 6 }, { fill: palette.figure }),
  ].join('')
}

export function stairs({ palette }: Drawing): string {
  const steps = 8
  const stepWidth = 146
  const rise = 70
  const tread = (step: number) => {
    const x = 115 + step * stepWidth
    const y = 720 - step * rise
    return [
      box({ x, y, width: 1280 - x, height: 800 - y }, { fill: palette.middle }),
      box(
        { x, y, width: 1280 - x, height: 800 - y },
        { fill: palette.figure, opacity: 1 - step / (steps + 1) },
      ),
      box({ x, y, width: stepWidth, height: 12 }, { fill: palette.light }),
    ].join('')
  }
  return [
    path('M0 0 H1280 V800 H0 Z', { fill: palette.far }),
    path('M0 800 L1280 60 V800 Z', { fill: palette.ground }),
    circle(1000, 150, 92, { fill: palette.accent }),
    ...Array.from({ length: steps }, (_, step) => tread(step)),
  ].join('')
}

export function frames({ palette }: Drawing): string {
  const layers = [palette.far, palette.middle, palette.figure, palette.light]
  const drawn = layers.map((fill, layer) =>
    box(
      {
        x: 100 + layer * 130,
        y: 70 + layer * 82,
        width: 1080 - layer * 260,
        height: 660 - layer * 164,
        corner: 10,
      },
      { fill },
    ),
  )
  return [...drawn, circle(640, 400, 74, { fill: palette.accent })].join('')
}

export function compass({ palette, random }: Drawing): string {
  const centre = { x: 640, y: 400 }
  const point = (degrees: number, length: number, waist: number) =>
    turned(
      degrees,
      centre,
      path(`M640 ${400 - length} L${640 + waist} ${400 - waist} L640 400 Z`, {
        fill: palette.figure,
      }) +
        path(`M640 ${400 - length} L${640 - waist} ${400 - waist} L640 400 Z`, {
          fill: palette.middle,
        }),
    )
  const ticks = Array.from({ length: 72 }, (_, tick) =>
    turned(
      tick * 5,
      centre,
      box(
        { x: 638, y: 74, width: 4, height: tick % 6 === 0 ? 34 : 16 },
        { fill: palette.figure, opacity: tick % 6 === 0 ? 1 : 0.45 },
      ),
    ),
  )
  const heading = 28 + random() * 24
  return [
    circle(640, 400, 340, { fill: palette.far }),
    circle(640, 400, 340, { stroke: palette.figure, width: 5 }),
    ...ticks,
    ...[45, 135, 225, 315].map((degrees) => point(degrees, 170, 34)),
    ...[0, 90, 180, 270].map((degrees) => point(degrees, 250, 46)),
    turned(
      heading,
      centre,
      path('M640 64 L664 400 L640 430 L616 400 Z', { fill: palette.accent }) +
        path('M640 640 L654 400 L626 400 Z', { fill: palette.light }),
    ),
    circle(640, 400, 18, { fill: palette.light, stroke: palette.figure, width: 5 }),
  ].join('')
}

export function fork({ palette }: Drawing): string {
  const road = 118
  const left = 'M640 880 V640 C640 430 330 470 300 -60'
  const right = 'M640 880 V640 C640 430 950 470 980 -60'
  const surface = (way: string, stroke: string) => path(way, { stroke, width: road })
  const dashes = (way: string, stroke: string) =>
    path(way, { stroke, width: 7, extra: 'stroke-dasharray="34 30"' })
  return [
    ...[0, 1, 2, 3].map((field) =>
      path(
        `M0 ${210 + field * 170} C320 ${130 + field * 170} 960 ${300 + field * 160} 1280 ${190 + field * 170} V800 H0 Z`,
        {
          fill: field % 2 ? palette.ground : palette.far,
        },
      ),
    ),
    surface(left, palette.accent),
    surface(right, palette.figure),
    box({ x: 640 - road / 2, y: 690, width: road, height: 120 }, { fill: palette.figure }),
    dashes(left, palette.light),
    dashes(right, palette.light),
  ].join('')
}

export function arches({ palette }: Drawing): string {
  const heights = [250, 360, 480, 620]
  const bands = (index: number) => [
    index === 3 ? palette.accent : palette.figure,
    palette.light,
    index === 3 ? palette.accent : palette.middle,
    palette.far,
  ]
  const arch = (height: number, index: number) =>
    bands(index).map((fill, band) => {
      const width = 264 - band * 58
      const x = 86 + index * 280 + band * 29
      const top = 720 - height + band * 29
      return path(
        `M${x} 720 V${top + width / 2} A${width / 2} ${width / 2} 0 0 1 ${x + width} ${top + width / 2} V720 Z`,
        { fill },
      )
    })
  return [
    ...heights.flatMap(arch),
    box({ x: 0, y: 720, width: 1280, height: 80 }, { fill: palette.middle }),
  ].join('')
}
