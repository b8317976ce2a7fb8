'use client'

import { toast } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useState } from 'react'

import { momentText } from '@lectern/shared/time/moment-text'

import type { ChangedMeanwhile } from '../../merge/changed-meanwhile'
import { mergeDocuments, type Merged } from '../../merge/merge-documents'
import type { Choose } from '../../merge/notes'
import { AnswerStrip } from '../document-typing/strip.client'
import type { OpenForm } from '../document-typing/use-open-form'
import { CombineDialog } from './combine-dialog.client'
import { namesInWords } from './fields-in-words'

type Values = Record<string, unknown>

interface Two {
  conflict: ChangedMeanwhile
  /** The id of whoever types here. */
  person: string
  form: OpenForm
  done: () => void
}

type Step =
  | { at: 'asking' }
  | { at: 'choosing'; theirs: Values; found: Merged }
  | { at: 'combined'; found: Merged }

/**
 * After a save that was refused because somebody else has saved meanwhile: what only one of the two changed is
 * put together at once, what both changed is chosen. Nothing is saved by it.
 */
export function TwoPeople({ conflict, person, form, done }: Two) {
  const [step, setStep] = useState<Step>({ at: 'asking' })
  const who = whoSaved(conflict, person)

  const show = (next: Step | null) => {
    if (next) setStep(next)
    else {
      toast.error(noAnswer)
      done()
    }
  }
  const begin = useEffectEvent(() => putTogether(form, conflict).then(show))
  useEffect(() => {
    void begin()
  }, [])

  if (step.at === 'asking') return null
  if (step.at === 'combined') return <Told who={who} found={step.found} close={done} />
  return (
    <CombineDialog
      title={`${who.name} saved this while you were writing`}
      intro={`${savedWords(conflict)} Nothing of yours is lost.`}
      names={{ theirs: `${who.whose}, saved`, mine: 'Yours, not saved yet' }}
      found={step.found}
      verb="Combine and go on"
      combine={(choose) => void combine(form, step.theirs, choose).then(show)}
      close={done}
    />
  )
}

/** What can be put together without a question is put together at once; `null` without an answer of the CMS. */
async function putTogether(form: OpenForm, { stored }: ChangedMeanwhile): Promise<Step | null> {
  const theirs = stored && (await form.shown(stored))
  if (!theirs) return null
  const found = mergeDocuments(mergingOf(form, theirs))
  return found.collisions.length > 0 ? { at: 'choosing', theirs, found } : combine(form, theirs)
}

async function combine(form: OpenForm, theirs: Values, choose?: Choose): Promise<Step | null> {
  const found = mergeDocuments({ ...mergingOf(form, theirs), ...(choose && { choose }) })
  return (await form.fill(found.merged, theirs)) ? { at: 'combined', found } : null
}

const noAnswer =
  'Both could not be put together just now, because the CMS does not answer. What you typed is still here. Save again in a minute.'

function Told({ who, found, close }: { who: Who; found: Merged; close: () => void }) {
  const theirs = found.combined.filter(({ by }) => by === 'theirs')
  return (
    <AnswerStrip label="Put together" close={close}>
      {who.name} saved this while you were writing.{' '}
      {theirs.length > 0 && `In your form now as well: ${namesInWords(theirs)}. `}
      Nothing of yours is lost, and nothing is saved yet: look through it, then save again.
    </AnswerStrip>
  )
}

function mergingOf(form: OpenForm, theirs: Values) {
  return { fields: form.fields, base: form.base() ?? {}, mine: form.typed(), theirs }
}

type Who = { name: string; whose: string }

function whoSaved({ stored, savedBy }: ChangedMeanwhile, person: string): Who {
  const { userId } = (stored?.savedBy ?? {}) as { userId?: string | null }
  if (userId === person) return { name: 'You, in another tab,', whose: 'Your other tab’s' }
  return savedBy
    ? { name: savedBy, whose: `${savedBy}’s` }
    : { name: 'Somebody else', whose: 'Theirs' }
}

function savedWords({ savedAt }: ChangedMeanwhile): string {
  return savedAt ? `That was on ${momentText(savedAt)}.` : ''
}
