'use client'

import { useEffect, useRef, useState } from 'react'

import { FieldAction } from '@cms/admin/staff-action/field-action.client'

interface Candidate {
  id: string
  reference: string
  title: string
  reasons: string
}

interface ClaimActionProps {
  organisationId: string
  name: string
  candidates: readonly Candidate[]
}

/** Ticks, with what they will do in words, and one press. */
export function ClaimAction({ organisationId, name, candidates }: ClaimActionProps) {
  return (
    <FieldAction
      url={`/api/organisations/${organisationId}/bookings`}
      subject={`${organisationId} bookings`}
      legend="Tick those that are theirs"
      button="These are theirs"
    >
      <Ticks name={name} candidates={candidates} />
    </FieldAction>
  )
}

function Ticks({ name, candidates }: Omit<ClaimActionProps, 'organisationId'>) {
  const list = useRef<HTMLDivElement>(null)
  const [ticked, setTicked] = useState<readonly string[]>([])
  const look = () => setTicked(tickedIn(list.current))
  // What was ticked before the page was left is put back without an event.
  useEffect(look, [])
  const chosen = candidates.filter(({ id }) => ticked.includes(id))
  return (
    <div ref={list} onChange={look}>
      {candidates.map(({ id, reference, title, reasons }) => (
        <div key={id}>
          <label>
            <input type="checkbox" data-name="orderIds[]" value={id} />
            <bdi>{title}</bdi>
          </label>
          <p>
            <a href={`/admin/collections/orders/${id}`}>{reference}</a>: {reasons}
          </p>
        </div>
      ))}
      <p aria-live="polite">
        {previewOf(
          chosen.map(({ reference }) => reference),
          name,
        )}
      </p>
    </div>
  )
}

function tickedIn(list: HTMLElement | null): string[] {
  const ticks = list?.querySelectorAll<HTMLInputElement>('input:checked') ?? []
  return [...ticks].map(({ value }) => value)
}

function previewOf(references: readonly string[], name: string): string {
  if (references.length === 0) return 'Nothing is ticked yet.'
  const [verb, whose] = references.length === 1 ? ['belongs', 'Its'] : ['belong', 'Their']
  return `${references.join(', ')} ${verb} to ${name} then. ${whose} invoices stay as issued, and the time line says that you said so.`
}
