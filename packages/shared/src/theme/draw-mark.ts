import type { Look } from './look'
import { paletteOf } from './palette'

/** As an SVG of 32 by 32: somebody speaks, and a few listen, on the ground of dark bands. */
export function drawMark(look: Look): string {
  const { night, onNight, accentNight } = paletteOf(look).light.page
  const listener = look.seats === 'squares' ? square : dot
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
    `<rect width="32" height="32" rx="${look.corners === 'round' ? 7 : 0}" fill="${night}"/>`,
    listener({ x: 11, y: 16, radius: 4.5, fill: accentNight }),
    ...listeners.map(([x, y]) => listener({ x, y, radius: 2.2, fill: onNight })),
    '</svg>',
  ].join('')
}

const listeners = [
  [17, 6.5],
  [23, 11.5],
  [25, 16],
  [23, 20.5],
  [17, 25.5],
] as const

interface Person {
  x: number
  y: number
  radius: number
  fill: string
}

function dot({ x, y, radius, fill }: Person): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`
}

function square({ x, y, radius, fill }: Person): string {
  const side = radius * 2
  return `<rect x="${x - radius}" y="${y - radius}" width="${side}" height="${side}" fill="${fill}"/>`
}
