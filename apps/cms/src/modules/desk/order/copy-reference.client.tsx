'use client'

import { useState } from 'react'

/** The number that customers read out, and a press that copies it. */
export function CopyReference({ reference }: { reference: string }) {
  const [told, setTold] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(reference)
      setTold('Copied')
    } catch {
      setTold('Your browser does not let us copy: mark the number and copy it yourself')
    }
  }
  return (
    <span className="order-page__reference">
      <span>{reference}</span>
      <button type="button" aria-label={`Copy ${reference}`} onClick={() => void copy()}>
        Copy
      </button>
      <span role="status">{told}</span>
    </span>
  )
}
