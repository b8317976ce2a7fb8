export interface RoomRow {
  /** The arc on which the row sits. */
  d: string
  seats: number
  /** Of one person. */
  width: number
  /** Who of the row is drawn in another colour: every few, in a pattern that does not repeat soon. */
  mix: { colour: 'b' | 'c'; dashes: string; offset: number }[]
}

const speaker = { x: 84, y: 380 }
/** Half of the angle that the audience takes. */
const halfAngle = (80 * Math.PI) / 180

const everyThird = [
  '0 3 0 2 0 4',
  '0 2 0 3 0 2 0 5',
  '0 4 0 2 0 3 0 3',
  '0 2 0 4 0 3',
  '0 3 0 2 0 2 0 4',
]
const everyEighth = ['0 7 0 11 0 5', '0 9 0 6 0 8', '0 6 0 5 0 12']

/** From the front of the room to its back; people further behind are nearer to who looks. */
export const roomRows: readonly RoomRow[] = Array.from({ length: 12 }, (_, index) => {
  const radius = 168 + 66 * index
  const width = Math.round(30 + 1.6 * index)
  return { d: arc(radius), seats: seatsAlong(radius, width), width, mix: mixOf(index) }
})

function arc(radius: number): string {
  const x = Math.round(speaker.x + radius * Math.cos(halfAngle))
  const reach = Math.round(radius * Math.sin(halfAngle))
  return `M${x} ${speaker.y - reach}A${radius} ${radius} 0 0 1 ${x} ${speaker.y + reach}`
}

/** An odd number, so that somebody sits right in front. */
function seatsAlong(radius: number, width: number): number {
  return 1 + 2 * Math.round((radius * halfAngle) / (width * 1.5))
}

function mixOf(index: number): RoomRow['mix'] {
  return [
    { colour: 'b', dashes: everyThird[index % 5] ?? '', offset: (index * 2) % 5 },
    { colour: 'c', dashes: everyEighth[index % 3] ?? '', offset: 1 + ((index * 3) % 7) },
  ]
}
