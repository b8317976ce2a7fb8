import type { Look } from '@lectern/shared/theme/look'
import type { StageRoles } from '@lectern/shared/theme/palette'

interface Person {
  x: number
  y: number
  radius: number
  fill: string
  /** Of a ring, which is a free place, what it is hollow with. */
  hole?: string | null
}

/** A dot is somebody; a square where the company draws people so. */
export function person({ seats }: Look, { x, y, radius, fill, hole = null }: Person): string {
  const shape = seats === 'squares' ? square : circle
  return (
    shape({ x, y, radius, fill }) + (hole ? shape({ x, y, radius: radius * 0.62, fill: hole }) : '')
  )
}

type Shape = Omit<Person, 'hole'>

function circle({ x, y, radius, fill }: Shape): string {
  return `<circle cx="${places(x)}" cy="${places(y)}" r="${places(radius)}" fill="${fill}"/>`
}

function square({ x, y, radius, fill }: Shape): string {
  const side = places(2 * radius)
  return `<rect x="${places(x - radius)}" y="${places(y - radius)}" width="${side}" height="${side}" fill="${fill}"/>`
}

const speaker = { x: 892, y: 315 }

/** Somebody speaks, and a room listens: those at the back are cut off by the edge. */
export function audience(look: Look, { accent, stageA, stageB, stageC }: StageRoles): string {
  const rows = [
    { distance: 118, people: 4, fill: stageA },
    { distance: 190, people: 7, fill: stageB },
    { distance: 262, people: 9, fill: stageA },
    { distance: 334, people: 11, fill: stageC },
  ]
  const listeners = rows.flatMap(({ distance, people, fill }) =>
    Array.from({ length: people }, (_, seat) => {
      const angle = ((seat + 0.5) / people - 0.5) * Math.PI * 0.78
      const [x, y] = [
        speaker.x + distance * Math.cos(angle),
        speaker.y + distance * Math.sin(angle),
      ]
      return person(look, { x, y, radius: 23, fill })
    }),
  )
  return person(look, { ...speaker, radius: 40, fill: accent }) + listeners.join('')
}

function places(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
