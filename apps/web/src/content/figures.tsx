import { standardHeadings } from '@lectern/shared/contract/block-headings'
import { Band } from '../ui/band'
import { SeatRow } from '../ui/seats/seat-row'
import type { Figures as View } from '../views/blocks'

/** Figures need no heading to be seen; whoever listens to the page hears one all the same. */
export function Figures({ block: { heading, figures } }: { block: View }) {
  return (
    <Band>
      <h2 className={heading ? 'lone-heading' : 'visually-hidden'}>
        {heading || standardHeadings.figures}
      </h2>
      <ul className="figures">
        {figures.map(({ figure, text, dots }) => (
          <li key={figure}>
            {dots && <SeatRow taken={dots.total - dots.bright} yours={dots.bright} />}
            <p>
              <b>{figure}</b> {text}
            </p>
          </li>
        ))}
      </ul>
    </Band>
  )
}
