import { createElement } from 'react'
import { hourText } from '@lectern/shared/time/moment-text'
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
          Your places are kept until <strong>{hourText(expiresAt)}</strong>
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

/** React leaves alone what it finds in there when it takes the page over. */
const filledByScript = { dangerouslySetInnerHTML: { __html: '' }, suppressHydrationWarning: true }
