'use client'

import { useState } from 'react'

import { FieldAction } from '@cms/admin/staff-action/field-action.client'
import { newAttempt } from '@cms/admin/staff-action/new-attempt'
import { postAction } from '@cms/admin/staff-action/post-action'
import { OrganisationChoice } from '../organisation-choice.client'

interface MergeActionProps {
  organisationId: string
  name: string
}

/** Says what moves as soon as somebody has chosen where to. */
export function MergeAction({ organisationId, name }: MergeActionProps) {
  const url = `/api/organisations/${organisationId}/merge`
  return (
    <FieldAction
      url={url}
      subject={`${organisationId} merge`}
      legend={`Is ${name} there twice?`}
      button="Merge into it"
      isGrave
      question={`Everything of ${name} goes into the other one. Nothing puts the bookings back by itself. Go on?`}
    >
      <WhereTo url={url} />
    </FieldAction>
  )
}

function WhereTo({ url }: { url: string }) {
  const [lines, setLines] = useState<readonly string[]>([])
  async function preview(intoId: string) {
    setLines([])
    if (intoId === '') return
    const attempt = newAttempt()
    const { messages } = await postAction({ url: `${url}/preview`, attempt, body: { intoId } })
    setLines(messages)
  }
  return (
    <>
      <OrganisationChoice
        name="intoId"
        label="Goes into"
        none="Nothing chosen"
        onChoose={(id) => void preview(id)}
      />
      <ul aria-live="polite">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
