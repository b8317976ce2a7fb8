import type { Drawing } from './drawing'
import { box, circle, ellipse, path, turned } from './shapes'

export function wave({ palette, random }: Drawing): string {
  const bars = 44
  const pitch = 1280 / bars
  const drawn = Array.from({ length: bars }, (_, bar) => {
    const along = bar / (bars - 1)
    const calm = 90 + 60 * Math.sin(bar * 0.7)
    const storm = 120 + random() * 520
    const isMarked = bar === bars - 8
    const height = isMarked ? 250 : calm * along + storm * (1 - along) * (1 - along * 0.4)
    const fill = isMarked ? palette.accent : along < 0.5 ? palette.figure : palette.middle
    return box(
      {
        x: bar * pitch + pitch * 0.22,
        y: 400 - height / 2,
        width: pitch * 0.56,
        height,
        corner: 8,
      },
      { fill },
    )
  })
  return [
    box({ x: 0, y: 398, width: 1280, height: 4 }, { fill: palette.far }),
    circle((bars - 7.5) * pitch, 400, 170, { fill: palette.far }),
    ...drawn,
  ].join('')
}

export function ripple({ palette }: Drawing): string {
  const rings = (x: number, y: number, stroke: string) =>
    Array.from({ length: 9 }, (_, ring) =>
      circle(x, y, 70 + ring * 62, { stroke, width: 13 - ring, opacity: 1 - ring * 0.085 }),
    )
  return [
    ellipse({ x: 640, y: 400, rx: 760, ry: 470 }, { fill: palette.far }),
    ...rings(430, 450, palette.figure),
    ...rings(880, 330, palette.middle),
    circle(430, 450, 36, { fill: palette.figure }),
    circle(880, 330, 36, { fill: palette.accent }),
  ].join('')
}

export function horizon({ palette, random }: Drawing): string {
  const layers = [palette.far, palette.middle, palette.figure]
  const hills = layers.flatMap((fill, layer) => {
    const base = 430 + layer * 120
    const shift = random() * 300
    const lift = (x: number) =>
      base + Math.sin((x + shift) / (190 + layer * 40)) * 58 + Math.sin((x + shift * 2) / 90) * 14
    const points = Array.from({ length: 65 }, (_, index) => `L${index * 20} ${lift(index * 20)}`)
    return path(`M0 800 ${points.join(' ')} L1280 800 Z`, { fill })
  })
  const rays = Array.from({ length: 5 }, (_, ray) =>
    circle(820, 400, 190 + ray * 66, {
      stroke: palette.accent,
      width: 3,
      opacity: 0.5 - ray * 0.09,
    }),
  )
  return [...rays, circle(820, 400, 150, { fill: palette.accent }), ...hills].join('')
}

export function branches({ palette, random }: Drawing): string {
  const wood: string[] = []
  const leaves: string[] = []
  grow({ x: 640, y: 810, degrees: -90, length: 190, depth: 0 })
  return [
    circle(640, 330, 330, { fill: palette.far }),
    ...wood,
    ...leaves.map((leaf, index) =>
      index === Math.floor(leaves.length * 0.68)
        ? leaf.replaceAll('LEAF', palette.accent)
        : leaf.replaceAll('LEAF', index % 3 ? palette.figure : palette.middle),
    ),
  ].join('')

  function grow(twig: { x: number; y: number; degrees: number; length: number; depth: number }) {
    const angle = (twig.degrees * Math.PI) / 180
    const x = twig.x + Math.cos(angle) * twig.length
    const y = twig.y + Math.sin(angle) * twig.length
    const width = 26 - twig.depth * 4.6
    wood.push(
      path(`M${twig.x} ${twig.y} L${x} ${y}`, {
        stroke: palette.figure,
        width,
        extra: 'stroke-linecap="round"',
      }),
    )
    if (twig.depth === 5) {
      const leaf = ellipse({ x: x + 17, y, rx: 25, ry: 11 }, { fill: 'LEAF' })
      leaves.push(turned(twig.degrees, { x, y }, leaf))
      return
    }
    const spread = 30 - twig.depth * 1.5
    for (const side of [-1, 1]) {
      grow({
        x,
        y,
        degrees: twig.degrees + side * spread + (random() - 0.5) * 10,
        length: twig.length * (0.76 + random() * 0.06),
        depth: twig.depth + 1,
      })
    }
  }
}
