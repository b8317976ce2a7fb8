/**
 * A list that is searched writes the words into its address a moment later, and that can undo the
 * opening of a row pressed meanwhile: the page returns to the list. Such a press loads its page anew,
 * which nothing undoes. It can go when Payload's list does so no more (ListQueryProvider).
 *
 * @returns how to stop.
 */
export function openPressedLink({ document, location }: Window): () => void {
  const open = (event: MouseEvent) => {
    const link = rowLinkOf(event)
    if (!link || !isSearching({ document, location })) return
    event.preventDefault()
    event.stopImmediatePropagation()
    location.assign(link.href)
  }
  document.addEventListener('click', open, true)
  return () => document.removeEventListener('click', open, true)
}

function rowLinkOf(event: MouseEvent): HTMLAnchorElement | null {
  const opensElsewhere = event.button > 0 || event.ctrlKey || event.metaKey || event.shiftKey
  if (opensElsewhere || !(event.target instanceof Element)) return null
  return event.target.closest<HTMLAnchorElement>('.collection-list .table a[href]')
}

/** Whether what is typed has not reached the address yet. */
function isSearching({ document, location }: Pick<Window, 'document' | 'location'>): boolean {
  const field = document.querySelector<HTMLInputElement>('#search-filter-input')
  const searched = new URLSearchParams(location.search).get('search') ?? ''
  return field !== null && field.value !== searched
}
