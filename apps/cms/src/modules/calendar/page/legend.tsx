import type { Entry } from '../entry'

type Look = 'open' | 'full' | 'closed' | 'clash' | 'short' | 'hidden' | 'planned' | 'called-off'

/** Beside the word and the colour. */
export const shapes: Record<Look, string> = {
  open: '●',
  full: '■',
  closed: '◆',
  clash: '▲',
  short: '▽',
  hidden: '◌',
  planned: '◐',
  'called-off': '○',
}

/** A clash shows before anything else, except where nothing takes place. */
export function lookOf(entry: Entry): Look {
  if (entry.type === 'plan') return 'planned'
  if (entry.state === 'called-off') return entry.state
  if (entry.clashes.length > 0) return 'clash'
  return entry.short ? 'short' : entry.state
}

const words: readonly (readonly [Look, string])[] = [
  ['open', 'places left'],
  ['full', 'full'],
  ['closed', 'closed: shown, cannot be booked'],
  ['clash', 'a clash'],
  ['short', 'fewer than your minimum'],
  ['hidden', 'hidden: not on the website'],
  ['planned', 'planned to go live or come off'],
  ['called-off', 'called off'],
]

export function Legend() {
  return (
    <ul className="calendar-legend" aria-label="What the shapes mean">
      {words.map(([look, text]) => (
        <li key={look}>
          <span className="calendar-swatch" data-look={look} aria-hidden="true">
            {shapes[look]}
          </span>
          {text}
        </li>
      ))}
    </ul>
  )
}
