import {
  escapeDiffHTML,
  FieldDiffContainer,
  getHTMLDiffComponents,
  unescapeDiffHTML,
} from '@payloadcms/ui/rsc'
import type { Field, FieldDiffServerProps } from 'payload'

type Words = Pick<FieldDiffServerProps<Field>, 'field' | 'i18n' | 'nestingLevel'> & {
  before: string
  after: string
}

export function ComparedWords({ before, after, field, i18n, nestingLevel }: Words) {
  const { From, To } = getHTMLDiffComponents({
    fromHTML: `<p>${escapeDiffHTML(before)}</p>`,
    toHTML: `<p>${escapeDiffHTML(after)}</p>`,
    postProcess: unescapeDiffHTML,
    tokenizeByCharacter: false,
  })
  const label = 'label' in field && typeof field.label === 'string' ? field.label : ''
  return (
    <FieldDiffContainer
      From={From}
      To={To}
      i18n={i18n}
      label={{ label }}
      {...(nestingLevel !== undefined && { nestingLevel })}
    />
  )
}
