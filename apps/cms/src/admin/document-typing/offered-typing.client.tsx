'use client'

import { toast, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { momentText } from '@lectern/shared/time/moment-text'

import { keepMine, mergeDocuments, type Merged } from '../../merge/merge-documents'
import type { Choose } from '../../merge/notes'
import { CombineDialog } from '../two-people/combine-dialog.client'
import { fieldsInWords } from '../two-people/fields-in-words'
import { keptDocuments, type KeptDocument } from './kept-documents'
import { AnswerStrip, Strip } from './strip.client'
import type { OpenForm } from './use-open-form'

interface Offered {
  kept: KeptDocument
  /** Of a document that is being made, nothing is stored that it could be put together with. */
  isNew: boolean
  form: OpenForm
  /** Tells that this is in the form now. */
  replace: (key: string) => void
  /** Goes on to what was kept before this. */
  next: () => void
}

/** Above a form: what its person had typed there before, and did not save. */
export function OfferedTyping({ kept, isNew, form, replace, next }: Offered) {
  const [found] = useState(() => compare({ kept, isNew, form }))
  const [state, setState] = useState<'offered' | 'looking' | 'choosing' | 'back'>('offered')
  const isUnsaved = useFormModified()
  const isNothing = found.mine.length === 0
  const forget = () => {
    void keptDocuments.drop(kept.key).catch(() => undefined)
    next()
  }
  useEffect(() => {
    if (isNothing) forget()
    // eslint-disable-next-line react-hooks/exhaustive-deps -- asked once, when it is compared
  }, [isNothing])
  if (isNothing) return null

  const putBack = async (choose: Choose) => {
    setState('offered')
    const values = withTypedSince(merging({ kept, isNew, form }, choose).merged, {
      form,
      isUnsaved,
    })
    if (!(await form.fill(values))) {
      toast.error(
        'It could not be put back just now, because the CMS does not answer. It is still kept here. Please try again in a minute.',
      )
      return
    }
    replace(kept.key)
    setState('back')
  }
  const ask = () => (found.collisions.length > 0 ? setState('choosing') : void putBack(keepMine))
  if (state === 'back') {
    return (
      <AnswerStrip label="Put back" close={next}>
        What you had typed is in the form again. Nothing of it is saved yet: look through it, then
        save.{kept.hadFile && ' Choose the file once more: a browser cannot keep it.'}
      </AnswerStrip>
    )
  }
  return (
    <Strip label="Not saved yet">
      <p>{wordsFor(kept, found)}</p>
      <SavedSince found={found} isNew={isNew} />
      <div className="document-typing__presses">
        <button type="button" className="desk-press desk-press--act" onClick={ask}>
          Put it back
        </button>
        <button type="button" className="desk-press" onClick={() => setState('looking')}>
          Look
        </button>
        <button type="button" className="desk-press desk-press--plain" onClick={forget}>
          Throw it away
        </button>
      </div>
      {(state === 'looking' || state === 'choosing') && (
        <CombineDialog
          title={`What you typed on ${momentText(kept.keptAt)}`}
          intro="It is not saved, and not in the form yet."
          names={{ theirs: 'Saved now', mine: 'What you typed' }}
          found={state === 'choosing' ? found : { collisions: [], combined: found.mine }}
          verb="Put it back"
          isOnlyShown={state === 'looking'}
          combine={(choose) => (state === 'choosing' ? void putBack(choose) : ask())}
          close={() => setState('offered')}
        />
      )}
    </Strip>
  )
}

type Found = Merged & { mine: Merged['combined'] }
type Compared = Pick<Offered, 'kept' | 'isNew' | 'form'>

function compare(compared: Compared): Found {
  const found = merging(compared, keepMine)
  const disputed = found.collisions.map((each) => ({ ...each, by: 'mine' as const }))
  return { ...found, mine: [...disputed, ...found.combined.filter(({ by }) => by === 'mine')] }
}

function merging({ kept, isNew, form }: Compared, choose: Choose): Merged {
  const theirs = isNew ? kept.base : (form.base() ?? kept.base)
  return mergeDocuments({ fields: form.fields, base: kept.base, mine: kept.typed, theirs, choose })
}

/** Somebody who has typed on before putting it back loses neither. */
function withTypedSince(
  values: Record<string, unknown>,
  { form, isUnsaved }: { form: OpenForm; isUnsaved: boolean },
): Record<string, unknown> {
  const base = form.base()
  if (!isUnsaved || !base) return values
  const { fields } = form
  return mergeDocuments({ fields, base, mine: form.typed(), theirs: values }).merged
}

function wordsFor({ keptAt, hadFile }: KeptDocument, { mine }: Found): string {
  const words = `You typed here on ${momentText(keptAt)} and did not save: ${fieldsInWords(mine)}.`
  return hadFile ? `${words} The file that you had chosen is not kept.` : words
}

function SavedSince({ found, isNew }: { found: Found; isNew: boolean }) {
  const { data } = useDocumentInfo()
  const { name } = (data?.savedBy ?? {}) as { name?: string }
  const isChanged = found.collisions.length > 0 || found.combined.some(({ by }) => by === 'theirs')
  if (isNew || !isChanged) return null
  return (
    <p>
      It has been changed since{name && `, last by ${name}`}.{' '}
      {found.collisions.length > 0
        ? 'What you both changed is shown side by side when you put it back.'
        : 'What was changed stays: both go together.'}
    </p>
  )
}
