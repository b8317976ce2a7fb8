/** Set by the basket: gross pence, a full stop, the number of places ("76440.1"). */
export const basketSummaryCookie = 'basket_summary'

export const basketSummaryId = 'basket-summary'

/**
 * Paints the header's basket summary from its cookie before the page is first painted. It runs
 * where it stands, right after the element that it fills. Without it the element says "Basket".
 */
export const basketSummaryScript = `(function(){var m=/(?:^|; )${basketSummaryCookie}=(\\d{1,9})\\.(\\d{1,3})(?:;|$)/.exec(document.cookie),p=m?+m[1]:0,n=m?+m[2]:0,e=document.getElementById('${basketSummaryId}');if(e)e.textContent='£'+(p/100).toFixed(2).replace(/\\B(?=(\\d{3})+\\.)/g,',')+' ('+n+(n==1?' item)':' items)')})()`
