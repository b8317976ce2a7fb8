'use client'

import { useRef, useState } from 'react'

import { LetterFields } from '@cms/admin/emails/letter-fields.client'
import { StaffAction } from '@cms/admin/staff-action/staff-action.client'
import { bodyOf } from '@cms/admin/staff-action/typed-answers'
import type { LetterBeginning } from '../../letters'
import { askPreview, type PreviewAnswer } from './ask-preview'
import { MailingPreviewPart } from './preview-part.client'

interface WriteActionProps {
  runId: string
  /** In words with how many they are. */
  audiences: readonly { value: string; words: string }[]
  /** By name, to be written to alone. */
  people: readonly { value: string; words: string }[]
  templates: readonly LetterBeginning[]
  limits: { subject: number; text: number }
  hint: string
}

/** Writes to everybody on a date, or to one of them: first it is shown who gets what, then it is sent. */
export function WriteAction(props: WriteActionProps) {
  const { runId, audiences, people, templates, limits, hint } = props
  const url = `/api/course-runs/${runId}/letters`
  const group = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<PreviewAnswer | null>(null)
  const count = shown && 'preview' in shown ? shown.preview.to.length : 0

  async function show() {
    if (!group.current) return
    const asked = typedIn(group.current)
    const answer = await askPreview(`${url}/preview`, asked)
    // Whatever was typed meanwhile has not been looked at.
    const isStill =
      JSON.stringify(asked) === JSON.stringify(group.current && typedIn(group.current))
    if (isStill) setShown(answer)
  }

  return (
    <StaffAction
      url={url}
      subject={`${runId} letters`}
      legend="Write to everybody"
      button={count > 0 ? `Send ${count} ${count === 1 ? 'e-mail' : 'e-mails'}` : 'Send …'}
      whenDone={() => setShown(null)}
    >
      <div ref={group} className="mailing" onInput={() => setShown(null)}>
        <label>
          To
          <select data-name="audience">
            {audiences.map(({ value, words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
            {people.length > 0 && (
              <optgroup label="One person">
                {people.map(({ value, words }) => (
                  <option key={value} value={value}>
                    {words}
                  </option>
                ))}
              </optgroup>
            )}
          </select>
        </label>
        <LetterFields templates={templates} limits={limits} hint={hint} />
        <button
          type="button"
          className="btn btn--style-secondary btn--size-small"
          onClick={() => void show()}
        >
          Show what they get
        </button>
        <MailingPreviewPart shown={shown} />
      </div>
    </StaffAction>
  )
}

function typedIn(group: HTMLElement): object {
  const { audience, subject, text } = bodyOf(group, '')
  return { audience, subject, text }
}
