import { basketFiguresScript } from './basket-figures-script'
import { basketSummaryScript } from './basket-summary-script'
import { freshWhenBackScript } from './fresh-when-back-script'
import { holdClockScript } from './hold-clock-script'
import { livePreviewScript } from './live-preview-script'
import { searchAsTypedScript } from './search-as-typed-script'
import { pressedButtonScript } from './pressed-button-script'
import { visitScript } from './visit-script'

/** Every inline script of our own: each page's policy admits them by their hashes. */
export const ownScripts = [
  basketSummaryScript,
  basketFiguresScript,
  holdClockScript,
  livePreviewScript,
  freshWhenBackScript,
  searchAsTypedScript,
  pressedButtonScript,
  visitScript,
]
