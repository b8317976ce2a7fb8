/** Set by the basket: gross pence, a full stop, the number of places ("76440.1"). */
export const basketSummaryCookie = 'basket_summary'

export const basketSummaryId = 'basket-summary'

/** Statements that write what the cookie says into the header; without the cookie the basket is empty. */
export const paintBasketSummary = `var m=/(?:^|; )${basketSummaryCookie}=(\\d{1,9})\\.(\\d{1,3})(?:;|$)/.exec(document.cookie),p=m?+m[1]:0,n=m?+m[2]:0,e=document.getElementById('${basketSummaryId}');if(e)e.textContent='£'+(p/100).toFixed(2).replace(/\\B(?=(\\d{3})+\\.)/g,',')+' ('+n+(n==1?' item)':' items)')`

/**
 * Paints the header's basket summary from its cookie before the page is first painted, and once more
 * when the page comes out of the browser's memory, where it stayed as it was left. It runs where it
 * stands, right after the element that it fills. Without it the element says "Basket".
 */
export const basketSummaryScript = `(function(){function f(){${paintBasketSummary}}f();addEventListener('pageshow',function(v){if(v.persisted)f()})})()`
