'use client'

import { useId, useState } from 'react'

import './copy-link.css'

interface CopyLinkProps {
  /** For whom or what it is. */
  label: string
  button?: string
  address: string
}

/** An address to hand on: to copy by a press, or by hand where the browser does not let a page do it. */
export function CopyLink({ label, button = 'Copy the link', address }: CopyLinkProps) {
  const [told, setTold] = useState('')
  const id = useId()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      setTold('Copied.')
    } catch {
      setTold('Your browser does not let us copy. Mark the address and copy it yourself.')
    }
  }
  return (
    <div className="copy-link">
      <label htmlFor={id}>{label}</label>
      <input id={id} readOnly value={address} onFocus={(event) => event.target.select()} />
      <button type="button" className="desk-press" onClick={() => void copy()}>
        {button}
      </button>
      <span role="status">{told}</span>
    </div>
  )
}
