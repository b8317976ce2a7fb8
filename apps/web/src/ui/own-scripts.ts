import { basketSummaryScript } from './basket-summary-script'

/** Every inline script of our own on pages that are cached; their hashes are in the page's policy. */
export const ownScripts = [basketSummaryScript]
