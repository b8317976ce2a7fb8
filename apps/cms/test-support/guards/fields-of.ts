import {
  flattenAllFields,
  toWords,
  type CollectionSlug,
  type FlattenedField,
  type SanitizedConfig,
} from 'payload'

import { textBlocks } from '../../src/modules/content'
import { collectionsOf, type Collection, type Global } from './guard'

export function hasField(name: string) {
  return ({ flattenedFields }: Collection | Global): boolean =>
    flattenedFields.some((field) => field.name === name)
}

/** However deep, without what is inside of one that is left out. */
export function everyField(
  fields: readonly FlattenedField[],
  isWanted: (field: FlattenedField) => boolean = () => true,
): FlattenedField[] {
  return fields.filter(isWanted).flatMap((field) => {
    const parts = field.type === 'blocks' ? field.blocks : [field]
    const within = parts.flatMap((part) => ('flattenedFields' in part ? part.flattenedFields : []))
    return [field, ...everyField(within, isWanted)]
  })
}

/**
 * Whether anything mentions documents of a collection in a way that keeps them. (A link or a picture within
 * a text leads to what other fields lead to as well.)
 */
export function isMentioned(slug: string, config: SanitizedConfig): boolean {
  const ofTexts = textBlocks.flatMap(({ fields }) => flattenAllFields({ fields }))
  const ofForms = [...collectionsOf(config), ...config.globals].flatMap(
    ({ flattenedFields }) => flattenedFields,
  )
  return everyField([...ofTexts, ...ofForms]).some(
    (field) =>
      'relationTo' in field &&
      !field.custom?.allowsDeletion &&
      [field.relationTo].flat().includes(slug as CollectionSlug),
  )
}

/** In a form, by the form's own means. */
export function isDrawn(field: FlattenedField): boolean {
  const isHidden = 'hidden' in field && field.hidden
  return !isHidden && !field.admin?.hidden && !field.admin?.disabled
}

export function hasComponent(name: 'Diff' | 'Field') {
  return ({ admin }: FlattenedField): boolean => {
    const components = admin && 'components' in admin ? admin.components : undefined
    return components !== undefined && name in components
  }
}

/** “Starts At”: made from the name, with capitals where nobody would write them. */
export function hasLabelOfItsName(field: FlattenedField): boolean {
  const made = toWords(field.name)
  return made.includes(' ') && 'label' in field && field.label === made
}
