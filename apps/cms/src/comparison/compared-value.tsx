import type { Field, FieldDiffServerComponent } from 'payload'

import { ComparedWords } from './compared-words'
import { wordsOfField } from './words-of-field'

/** For `admin.components.Diff`: words, where Payload would compare ids, “true” or a number of pence. */
export const ComparedValue: FieldDiffServerComponent<Field> = async (props) => {
  const { comparisonValue, versionValue, field, req } = props
  const [before, after] = await Promise.all([
    wordsOfField(field, comparisonValue, req),
    wordsOfField(field, versionValue, req),
  ])
  return <ComparedWords {...props} before={before} after={after} />
}
