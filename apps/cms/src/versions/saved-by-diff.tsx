import { momentText } from '@lectern/shared/time/moment-text'
import { FieldDiffContainer } from '@payloadcms/ui/rsc'
import type { FieldDiffServerComponent, JSONField } from 'payload'

import { VersionHeading } from '../payload-workarounds/admin/version-heading/version-heading.client'
import { momentOf, savedByWords } from './saved-by-words'
import './versions.css'

/** The first row of a comparison: whose two versions these are. It is no change, and marked as none. */
export const SavedByDiff: FieldDiffServerComponent<JSONField> = ({
  comparisonValue,
  versionValue,
  i18n,
}) => {
  const savedAt = momentOf(versionValue)
  return (
    <>
      {savedAt && <VersionHeading words={momentText(savedAt)} />}
      <FieldDiffContainer
        From={<p>{savedByWords(comparisonValue)}</p>}
        To={<p>{savedByWords(versionValue)}</p>}
        i18n={i18n}
        label={{ label: 'Saved by' }}
      />
    </>
  )
}
