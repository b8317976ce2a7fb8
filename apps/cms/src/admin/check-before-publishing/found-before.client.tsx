'use client'

import { useEffect, useId, useRef } from 'react'

import type { Finding } from '../../modules/publishing'
import { onEscape } from '../on-escape'
import './found-before.css'
import { showSpot } from './show-spot'

interface FoundBeforeProps {
  findings: readonly Finding[]
  /** Back to the button. */
  close: () => void
  /** To somewhere in the form. */
  leave: () => void
  publish: () => void
}

/** What was found before a document goes on the website, and the way to each. */
export function FoundBefore({ findings, close, leave, publish }: FoundBeforeProps) {
  const title = useRef<HTMLHeadingElement>(null)
  const region = useRef<HTMLElement>(null)
  const titleId = useId()
  useEffect(() => {
    if (region.current) showBelow(region.current, region.current.parentElement)
    title.current?.focus()
  }, [findings])
  const mustNot = findings.filter(({ weight }) => weight === 'must').length
  useEffect(() => onEscape(region.current, close))
  return (
    <section ref={region} className="found-before" popover="manual" aria-labelledby={titleId}>
      <div className="found-before__bar">
        <h2 id={titleId} ref={title} tabIndex={-1}>
          Before it goes live
        </h2>
        <button type="button" className="found-before__close" onClick={close}>
          Close
        </button>
      </div>
      <ul>
        {findings.map((finding, index) => (
          <FoundOne key={index} finding={finding} leave={leave} />
        ))}
      </ul>
      <div className="found-before__ways">
        {mustNot > 0 ? (
          <p>
            {mustNot === 1 ? 'One place needs' : `${mustNot} places need`} you before it can be
            published.
          </p>
        ) : (
          <>
            <button type="button" className="desk-press desk-press--act" onClick={publish}>
              Publish all the same
            </button>
            <button type="button" className="desk-press" onClick={close}>
              Go on writing
            </button>
          </>
        )}
      </div>
    </section>
  )
}

/** Above everything else on the page, whatever the button stands in. */
function showBelow(region: HTMLElement, button: HTMLElement | null): void {
  const { bottom = 0, right = 0 } = button?.getBoundingClientRect() ?? {}
  region.style.setProperty('--top', `${bottom}px`)
  region.style.setProperty('--right', `${document.documentElement.clientWidth - right}px`)
  if (!region.matches(':popover-open')) region.showPopover()
}

function FoundOne({ finding, leave }: { finding: Finding; leave: () => void }) {
  const { weight, words, detail, spots } = finding
  const [spot] = spots
  return (
    <li data-weight={weight}>
      <div>
        <strong>
          <span className="found-before__weight">
            {weight === 'must' ? 'Must be put right: ' : 'Worth a look: '}
          </span>
          {words}
        </strong>
        <p>{detail}</p>
      </div>
      {spot && (
        <button
          type="button"
          className="found-before__show"
          aria-label={`Show: ${words}`}
          onClick={() => {
            leave()
            void showSpot(spot)
          }}
        >
          Show
        </button>
      )}
    </li>
  )
}
