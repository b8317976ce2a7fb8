import type { DefaultServerCellComponentProps, JSONFieldServerProps } from 'payload'

import { newsInWords } from './news-in-words'

/** In place of Payload's editor of code, which is fetched from somebody else's server. */
export function Told({ field, path, siblingData }: JSONFieldServerProps) {
  const told = wordsOf((siblingData as Record<string, unknown>)[path])
  return (
    <div className="field-type">
      <span className="field-label">{typeof field.label === 'string' && field.label}</span>
      <div>{told || '–'}</div>
    </div>
  )
}

export function ToldCell({ cellData }: DefaultServerCellComponentProps) {
  return <>{wordsOf(cellData)}</>
}

function wordsOf(told: unknown): string {
  return Array.isArray(told) ? told.map((item) => newsInWords(String(item))).join(', ') : ''
}
