'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import './document-stamps.css'
import { momentInWords } from './moment-in-words'

/** In place of what Payload says above a form, which goes by the computer's clock. */
export function DocumentStamps() {
  const { savedDocumentData, isTrashed } = useDocumentInfo()
  const { createdAt, updatedAt, deletedAt } = (savedDocumentData ?? {}) as Stamps
  const last = isTrashed
    ? { words: 'Deleted', at: deletedAt }
    : { words: 'Last changed', at: updatedAt }
  return (
    <p className="document-stamps">
      {last.at && (
        <span>
          {last.words} <time dateTime={last.at}>{momentInWords(last.at)}</time>
        </span>
      )}
      {createdAt && (
        <span>
          Created <time dateTime={createdAt}>{momentInWords(createdAt)}</time>
        </span>
      )}
    </p>
  )
}

type Stamps = { createdAt?: string; updatedAt?: string; deletedAt?: string }
