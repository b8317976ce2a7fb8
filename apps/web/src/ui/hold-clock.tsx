import { createElement } from 'react'
import { hourText, momentText } from '@lectern/shared/time/moment-text'
import { holdClockScript } from './hold-clock-script'
import { OwnScript } from './own-script'

interface HoldClockProps {
  expiresAt: string
  secondsLeft: number
  /** Where more time can be asked for. */
  moreTimeHref: string | null
}

/** Until when the places are kept: a deadline in words, which a small script turns into a countdown. */
export function HoldClock({ expiresAt, secondsLeft, moreTimeHref }: HoldClockProps) {
  return (
    <>
      {createElement(
        'hold-clock',
        { 'data-seconds-left': secondsLeft, class: 'hold', suppressHydrationWarning: true },
        <p>
          Your places are kept until <strong>{untilText(expiresAt, secondsLeft)}</strong>
          <span data-left="" {...filledByScript} />
          {moreTimeHref && (
            <>
              . <a href={moreTimeHref}>Need more time?</a>
            </>
          )}
        </p>,
        <p className="visually-hidden" role="status" data-said="" {...filledByScript} />,
      )}
      <OwnScript code={holdClockScript} />
    </>
  )
}

const manyHours = 10

/** The hour alone, unless it may be another day's: places that somebody waited for are kept for long. */
function untilText(expiresAt: string, secondsLeft: number): string {
  return secondsLeft > manyHours * 60 * 60 ? momentText(expiresAt) : hourText(expiresAt)
}

/** React leaves alone what it finds in there when it takes the page over. */
const filledByScript = { dangerouslySetInnerHTML: { __html: '' }, suppressHydrationWarning: true }
