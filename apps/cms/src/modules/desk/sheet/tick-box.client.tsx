'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'

import { refusalIn } from '@cms/admin/staff-action/post-action'

interface TickBoxProps {
  runId: string
  bookingId: string
  day: string
  /** "Amara Nwosu is here on Tue 15 Dec" */
  label: string
  isPresent: boolean
  /** "9:14, Eleanor Price"; empty where nothing was ticked. */
  ticked: string
}

/** Whether somebody is here on a day: saved as soon as it is pressed. */
export function TickBox({ runId, bookingId, day, label, isPresent, ticked }: TickBoxProps) {
  const router = useRouter()
  const [isShowingNew, startShowing] = useTransition()
  const [pressed, setPressed] = useState<boolean | null>(null)
  const [refusal, setRefusal] = useState('')
  const isSaving = pressed !== null

  const press = async (wanted: boolean) => {
    setPressed(wanted)
    setRefusal('')
    const tick = { bookingId, day, isPresent: wanted, at: new Date().toISOString() }
    setRefusal(await save(runId, { ...tick, tickId: newName() }))
    startShowing(() => router.refresh())
    setPressed(null)
  }

  return (
    <span className="date-sheet__tick">
      <input
        type="checkbox"
        aria-label={label}
        title={ticked}
        checked={pressed ?? isPresent}
        aria-busy={isSaving || isShowingNew}
        onChange={(event) => void press(event.target.checked)}
      />
      {isPresent && !isSaving && <small>{ticked}</small>}
      {refusal && <small role="alert">{refusal}</small>}
    </span>
  )
}

/** @returns why it was not kept; empty when it was. */
async function save(runId: string, tick: object): Promise<string> {
  try {
    const response = await fetch(`/api/course-runs/${runId}/attendance`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ticks: [tick] }),
    })
    const body = (await response.json()) as { outcomes?: { outcome: string }[] }
    if (!response.ok) return refusalIn(body).join(' ')
    return words[body.outcomes?.[0]?.outcome ?? ''] ?? ''
  } catch {
    return 'Not saved: no connection. Tick again when it is back.'
  }
}

const words: Record<string, string> = {
  older: 'Somebody else ticked at the same moment; theirs stands.',
  'not-on-this-date': 'Not on this date any more.',
}

/** `randomUUID` is there only over HTTPS. */
function newName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
