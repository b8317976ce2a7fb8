/** What is typed while the box is still on its way. */
export interface TypedAhead {
  read: () => string
  /** From here on the box has the keyboard. */
  end: () => void
}

/** From now on letters belong to the box, not to the page below it. Escape gives it up. */
export function typeAhead(giveUp: () => void): TypedAhead {
  let typed = ''
  const take = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') giveUp()
    else if (event.key === 'Backspace') typed = [...typed].slice(0, -1).join('')
    else if ([...event.key].length === 1) typed += event.key
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  document.addEventListener('keydown', take, { capture: true })
  return {
    read: () => typed,
    end: () => document.removeEventListener('keydown', take, { capture: true }),
  }
}
