import { mayBeChanged, refusesWrongTypes } from './asked-by'
import { everyField, hasComponent, hasField, hasLabelOfItsName, isDrawn } from './fields-of'
import type { Collection, Global, Guard } from './guard'

/** Most of these go round the whole schema in payload.config.ts, so that nobody can forget them. */
export const guardsOfBoth: Record<string, Guard<Collection | Global>> = {
  'who saved each version': {
    remedy: 'put withSavedBy round the schema in payload.config.ts',
    concerns: hasVersions,
    isThere: hasField('savedBy'),
  },
  'versions that are compared in words': {
    remedy: 'put withComparison round the schema in payload.config.ts',
    concerns: hasVersions,
    isThere: ({ flattenedFields }) =>
      everyField(flattenedFields)
        .filter(({ type }) => type === 'relationship' || type === 'checkbox')
        .every(hasComponent('Diff')),
  },
  'right types': {
    remedy: 'put withRightTypes round the schema in payload.config.ts, after all that has hooks',
    concerns: ({ slug }) => mayBeChanged(slug),
    isThere: refusesWrongTypes,
  },
  'the time of its place': {
    remedy: 'put withPlaceTime round the schema in payload.config.ts',
    isThere: ({ flattenedFields }) =>
      everyField(flattenedFields, isDrawn)
        .filter(({ type }) => type === 'date')
        .every(hasComponent('Field')),
  },
  'no locks': {
    remedy: 'put withoutLocks round the schema in payload.config.ts',
    isThere: ({ lockDocuments }) => lockDocuments === false,
  },
  'words for its fields': {
    remedy: 'give each field a label: what Payload makes of a name is “Starts At”',
    concerns: ({ admin }) => admin.hidden !== true,
    isThere: ({ flattenedFields }) => !everyField(flattenedFields, isDrawn).some(hasLabelOfItsName),
  },
}

function hasVersions({ versions }: Collection | Global): boolean {
  return Boolean(versions)
}
