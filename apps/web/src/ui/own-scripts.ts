import { basketFiguresScript } from './basket-figures-script'
import { basketSummaryScript } from './basket-summary-script'
import { holdClockScript } from './hold-clock-script'
import { livePreviewScript } from './live-preview-script'

/** Every inline script of our own: each page's policy admits them by their hashes. */
export const ownScripts = [
  basketSummaryScript,
  basketFiguresScript,
  holdClockScript,
  livePreviewScript,
]
