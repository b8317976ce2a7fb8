'use client'

import type { Notice } from './notice'
import { PastedPictures } from './pasted-pictures.client'
import './paste-notice.css'

interface PasteNoticeProps {
  notice: Notice
  onClose: () => void
}

/** What came in, what was left out and why. */
export function PasteNotice({ notice, onClose }: PasteNoticeProps) {
  if (notice.kind === 'reading') {
    return <p className="paste-notice">Reading “{notice.name}” …</p>
  }
  return (
    <div className={notice.kind === 'refused' ? 'paste-notice refused' : 'paste-notice'}>
      <div>
        {notice.kind === 'refused' ? (
          <p>{notice.words}</p>
        ) : (
          <>
            <p>{notice.report.cameIn}</p>
            {notice.report.leftOut.length > 0 && (
              <ul>
                {notice.report.leftOut.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            )}
            {notice.pictures.length > 0 && <PastedPictures notice={notice} />}
          </>
        )}
      </div>
      <button type="button" onClick={onClose}>
        Close
      </button>
    </div>
  )
}
