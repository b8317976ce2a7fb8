import type { DefaultServerCellComponentProps, JSONFieldServerProps } from 'payload'

import { newsInWords } from './news-in-words'

/** In place of Payload's editor of code, which is fetched from somebody else's server. */
export function AnnouncedTags({ field, path, siblingData }: JSONFieldServerProps) {
  const tags = wordsOf((siblingData as Record<string, unknown>)[path])
  return (
    <div className="field-type">
      <span className="field-label">{typeof field.label === 'string' && field.label}</span>
      <div>{tags || '–'}</div>
    </div>
  )
}

export function AnnouncedTagsCell({ cellData }: DefaultServerCellComponentProps) {
  return <>{wordsOf(cellData)}</>
}

function wordsOf(tags: unknown): string {
  return Array.isArray(tags) ? tags.map((item) => newsInWords(String(item))).join(', ') : ''
}
