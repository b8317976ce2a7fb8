import { roomRows, type RoomRow } from './room-rows'

interface RoomProps {
  /** People in the colours of the page, or all alike, for a band that is to stay quiet, or nobody at all. */
  people?: 'mixed' | 'alike' | 'none'
  /** Whether rings leave the speaker. */
  isSpeaking?: boolean
  /** So many people side by side, right in front of the speaker, are lit. */
  yours?: number
}

/** An audience around the one who speaks: decoration, from which nothing can be read. */
export function Room({ people = 'mixed', isSpeaking = false, yours = 0 }: RoomProps) {
  const lit = yours > 0 && (roomRows.slice(1).find(({ seats }) => seats > yours) ?? roomRows.at(-1))
  return (
    <svg
      className={people === 'none' ? 'room empty' : 'room'}
      viewBox="0 0 760 760"
      preserveAspectRatio="xMinYMid slice"
      aria-hidden="true"
    >
      {roomRows.map((row) => (
        <Row key={row.d} row={row} people={people} />
      ))}
      {lit && <Lit row={lit} count={Math.min(yours, lit.seats)} />}
      {isSpeaking && voices.map((reach) => <Voice key={reach} reach={reach} />)}
      <path className="speaker" d="M84 380h.1" strokeWidth={112} />
    </svg>
  )
}

function Row({ row: { d, seats, width, mix }, people }: { row: RoomRow; people: string }) {
  const line = { d, pathLength: `${seats - 1}.02`, strokeWidth: width }
  return (
    <>
      <path {...line} />
      {people === 'mixed' &&
        mix.map(({ colour, dashes, offset }) => (
          <path
            key={colour}
            className={colour}
            {...line}
            strokeDasharray={dashes}
            strokeDashoffset={-offset}
          />
        ))}
    </>
  )
}

/** The middle of a row: dashes of no length, one a person, and nothing for the rest of it. */
function Lit({ row: { d, seats, width }, count }: { row: RoomRow; count: number }) {
  const others = seats - count
  return (
    <path
      className="you"
      d={d}
      pathLength={`${seats - 1}.02`}
      strokeWidth={width}
      strokeDasharray={`${'0 1 '.repeat(count - 1)}0 ${seats * 2}`}
      strokeDashoffset={-Math.floor(others / 2)}
    />
  )
}

const voices = [78, 98, 118, 138]

function Voice({ reach }: { reach: number }) {
  const side = reach * 2
  return <rect className="voice" x={84 - reach} y={380 - reach} width={side} height={side} />
}
