/** Several who speak at once, each in their own corner: decoration. */
export function Voices() {
  return (
    <svg className="many-voices" viewBox="0 0 640 240" aria-hidden="true">
      {speakers.map(({ x, y, colour }) => (
        <g key={x} className={colour}>
          {reaches.map((reach) => (
            <circle key={reach} cx={x} cy={y} r={reach} />
          ))}
          <path d={`M${x} ${y}h.1`} />
        </g>
      ))}
    </svg>
  )
}

const reaches = [24, 38, 52, 66]

const speakers = [
  { x: 90, y: 150, colour: 'you' },
  { x: 220, y: 66, colour: 'b' },
  { x: 320, y: 176, colour: 'a' },
  { x: 420, y: 84, colour: 'b' },
  { x: 530, y: 190, colour: 'you' },
  { x: 620, y: 80, colour: 'a' },
]
