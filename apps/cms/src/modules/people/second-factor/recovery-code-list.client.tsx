'use client'

import { useState } from 'react'

interface RecoveryCodeListProps {
  codes: readonly string[]
  isKept: () => void
}

/** Shown once, until somebody says that they are kept. */
export function RecoveryCodeList({ codes, isKept }: RecoveryCodeListProps) {
  const [isSure, setIsSure] = useState(false)
  return (
    <>
      <p>
        Keep these ten codes where your telephone is not: on paper, or with your passwords. Each
        lets you in once without the app. They are shown now and never again.
      </p>
      <ul className="second-factor__codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="second-factor__buttons">
        <a
          className="btn btn--style-secondary btn--size-medium"
          download="recovery-codes.txt"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(asText(codes))}`}
        >
          Save as a file
        </a>
        <button
          type="button"
          className="btn btn--style-secondary btn--size-medium"
          onClick={() => window.print()}
        >
          Print
        </button>
      </div>
      <label className="second-factor__tick">
        <input
          type="checkbox"
          checked={isSure}
          onChange={(event) => setIsSure(event.target.checked)}
        />
        I have kept them
      </label>
      <div className="second-factor__buttons">
        <button
          type="button"
          className="btn btn--style-primary btn--size-medium"
          disabled={!isSure}
          onClick={isKept}
        >
          {isSure ? 'Go on' : 'Go on, once you have kept them'}
        </button>
      </div>
    </>
  )
}

function asText(codes: readonly string[]): string {
  const heading = `Recovery codes for ${window.location.host}. Each lets you sign in once without the app.`
  return [heading, '', ...codes, ''].join('\r\n')
}
