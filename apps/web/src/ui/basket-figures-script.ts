import { basketSummaryCookie } from './basket-summary-script'

/**
 * Remembers what the basket page was just told it comes to, so that the header of every page says
 * the same. The script that paints the header runs once more after it.
 */
export const basketFiguresScript = `(function(){var s=document.currentScript.dataset.summary;document.cookie='${basketSummaryCookie}='+s+';path=/;max-age=2592000;samesite=lax'+(location.protocol==='https:'?';secure':'')})()`
