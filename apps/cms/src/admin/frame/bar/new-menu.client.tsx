'use client'

import { Link } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'

import { Icon } from '../icon'
import type { NewThing } from './new-things'

/** A menu button: https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/ */
export function NewMenu({ things }: { things: NewThing[] }) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const around = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isOpen) itemsIn(around.current)[0]?.focus()
  }, [isOpen])
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (!around.current?.contains(relatedTarget)) setOpen(false)
  }
  return (
    <div ref={around} className="desk-new">
      <button
        ref={button}
        type="button"
        className="desk-press desk-press--act"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          setOpen(true)
        }}
      >
        <Icon name="plus" /> New <Icon name="down" />
      </button>
      {isOpen && (
        <div
          id={id}
          className="desk-new__menu"
          role="menu"
          tabIndex={-1}
          aria-label="New"
          onBlur={leave}
          onKeyDown={(event) => followKey(event, { things, close })}
        >
          {things.map((thing) => (
            <Thing key={thing.label} thing={thing} choose={() => setOpen(false)} />
          ))}
        </div>
      )}
    </div>
  )
}

function Thing({
  thing: { label, hint, href, icon, letter },
  choose,
}: {
  thing: NewThing
  choose: () => void
}) {
  return (
    <Link
      className="desk-new__thing"
      role="menuitem"
      tabIndex={-1}
      href={href}
      prefetch={false}
      onClick={choose}
    >
      <Icon name={icon} />
      <span>
        {label}
        {hint && <small> {hint}</small>}
      </span>
      <kbd aria-hidden="true">{letter}</kbd>
    </Link>
  )
}

function followKey(
  event: KeyboardEvent<HTMLElement>,
  { things, close }: { things: NewThing[]; close: () => void },
): void {
  const items = itemsIn(event.currentTarget)
  const at = items.indexOf(document.activeElement as HTMLElement)
  const steps: Record<string, number> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  }
  const step = steps[event.key]
  const chosen = things.findIndex(({ letter }) => letter === event.key.toUpperCase())
  if (event.key === 'Tab') return
  if (event.key === 'Escape') close()
  else if (step !== undefined) items[step]?.focus()
  else if (event.key === ' ') items[at]?.click()
  else if (chosen >= 0 && !hasModifier(event)) items[chosen]?.click()
  else return
  event.preventDefault()
  event.stopPropagation()
}

function itemsIn(element: HTMLElement | null): HTMLElement[] {
  return [...(element?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
}

function hasModifier({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey
}
