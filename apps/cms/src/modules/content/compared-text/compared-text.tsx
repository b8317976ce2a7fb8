import { LexicalDiffComponent } from '@payloadcms/richtext-lexical/rsc'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { RichTextFieldDiffServerComponent } from 'payload'

import { withBlocksAsWords } from './blocks-as-words'

/**
 * For `admin.components.Diff` of a rich text. Payload's own comparison shows of a block no more than
 * “callToAction Block”; here it reads what is written in it, so that one sees what has changed.
 */
export const ComparedText: RichTextFieldDiffServerComponent = async (props) => {
  const asWords = (value: unknown) =>
    value ? withBlocksAsWords(value as SerializedEditorState, props.req) : value
  const [before, after] = await Promise.all([
    asWords(props.comparisonValue),
    asWords(props.versionValue),
  ])
  return <LexicalDiffComponent {...props} comparisonValue={before} versionValue={after} />
}
