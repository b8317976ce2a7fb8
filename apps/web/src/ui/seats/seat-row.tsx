import { mostSeatsDrawn, seatPath, seatSize } from './seat-path'

interface SeatRowProps {
  /** Where somebody sits. */
  taken: number
  /** Yours to take. */
  free?: number
  /** Yours already. */
  yours?: number
}

/**
 * A group seen from above: a dot is somebody, a ring is a free place. Words beside it say the same, so it
 * is not read out; a group that cannot be counted with half an eye is left to the words.
 */
export function SeatRow({ taken, free = 0, yours = 0 }: SeatRowProps) {
  const count = taken + free + yours
  if (count < 1 || count > mostSeatsDrawn) return null
  const width = count * seatSize
  const freePath = seatPath({ after: taken, count: free })
  return (
    <svg
      className="seats"
      viewBox={`0 0 ${width} ${seatSize}`}
      width={width}
      height={seatSize}
      aria-hidden="true"
    >
      {taken > 0 && <path d={seatPath({ after: 0, count: taken })} />}
      {free > 0 && (
        <>
          <path className="free" d={freePath} />
          <path className="hole" d={freePath} />
        </>
      )}
      {yours > 0 && <path className="yours" d={seatPath({ after: taken + free, count: yours })} />}
    </svg>
  )
}
