'use client'

import { useEffect, useId, useRef, useState, type ReactNode } from 'react'

import { useFocusWhenGone } from '@cms/admin/focus-when-gone/use-focus-when-gone'
import { onEscape } from '@cms/admin/on-escape'

export interface ActionOnDemand {
  id: string
  /** On the button that opens it. */
  label: string
  title: string
  body: ReactNode
}

/** What can be done: one form at a time, opened by its button. What was typed in one waits for it to be opened again. */
export function OpenedActions({ actions }: { actions: readonly ActionOnDemand[] }) {
  const [openId, setOpenId] = useState<string | null>(null)
  const openers = useRef(new Map<string, HTMLButtonElement>())
  const panelId = useId()
  const open = actions.find(({ id }) => id === openId)
  const close = () => {
    if (openId) openers.current.get(openId)?.focus()
    setOpenId(null)
  }
  return (
    <>
      <div className="order-page__actions">
        {actions.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            className="order-page__press"
            aria-expanded={id === openId}
            aria-controls={panelId}
            ref={(button) => {
              if (button) openers.current.set(id, button)
            }}
            onClick={() => (id === openId ? close() : setOpenId(id))}
          >
            {label}
          </button>
        ))}
      </div>
      <div id={panelId}>{open && <OpenAction key={open.id} action={open} close={close} />}</div>
    </>
  )
}

function OpenAction({ action, close }: { action: ActionOnDemand; close: () => void }) {
  const title = useRef<HTMLHeadingElement>(null)
  const region = useRef<HTMLElement>(null)
  const titleId = useId()
  useFocusWhenGone(region)
  useEffect(() => title.current?.focus(), [])
  useEffect(() => onEscape(region.current, close))
  return (
    <section ref={region} className="order-page__open" aria-labelledby={titleId}>
      <div className="order-page__bar">
        <h2 id={titleId} ref={title} tabIndex={-1}>
          {action.title}
        </h2>
        <button type="button" className="order-page__close" onClick={close}>
          Close
        </button>
      </div>
      {action.body}
    </section>
  )
}
