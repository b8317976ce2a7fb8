'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'

interface MonthKeysProps {
  className: string
  earlier: string
  later: string
  /** What is shown now, in words. */
  shown: string
  children: ReactNode
}

/**
 * PageUp and PageDown change the month for whoever is in the calendar by keyboard; its heading then has the
 * focus and is read out. Elsewhere on the page, and in what is chosen or typed into, they do what they always do.
 */
export function MonthKeys({ className, earlier, later, shown, children }: MonthKeysProps) {
  const router = useRouter()
  const around = useRef<HTMLDivElement>(null)
  const isTurning = useRef(false)
  const turn = useEffectEvent((event: KeyboardEvent) => {
    const href = { PageUp: earlier, PageDown: later }[event.key]
    if (!href || isForItself(event)) return
    event.preventDefault()
    isTurning.current = true
    router.push(href)
  })
  useEffect(() => {
    const calendar = around.current
    const listen = (event: KeyboardEvent) => turn(event)
    calendar?.addEventListener('keydown', listen)
    return () => calendar?.removeEventListener('keydown', listen)
  }, [])
  useEffect(() => {
    if (isTurning.current) around.current?.querySelector<HTMLElement>('#calendar-shown')?.focus()
    isTurning.current = false
  }, [shown])
  return (
    <div ref={around} className={className}>
      {children}
    </div>
  )
}

function isForItself({ target, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  const isField = target instanceof Element && target.matches('input, select, textarea')
  return isField || altKey || ctrlKey || metaKey || shiftKey
}
