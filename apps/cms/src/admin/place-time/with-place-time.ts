import type { Block, CollectionConfig, DateField, Field, GlobalConfig } from 'payload'

import { withDocumentControl } from '../../fields/with-document-control'

type Schema = { collections: CollectionConfig[]; globals: GlobalConfig[] }

const stamps = '/admin/place-time/document-stamps.client#DocumentStamps'

/**
 * Payload draws every date by the clock of the computer in front of it: from Madrid, a course that
 * begins at 9.30 in Leeds would begin at 10.30. Here all of them go by the clock of their place, which
 * is what a document's field `timeZone` says, or else the company's.
 */
export function withPlaceTime({ collections, globals }: Schema): Schema {
  return { collections: collections.map(collectionInPlace), globals: globals.map(globalInPlace) }
}

function collectionInPlace(config: CollectionConfig): CollectionConfig {
  const zoneField = namesTimeZone(config.fields) ? 'timeZone' : undefined
  const fields = [...config.fields, ...stampFields(config)]
  const withStamps = withDocumentControl(config, { component: stamps, position: 'first' })
  return { ...withStamps, fields: fields.map((field) => inPlace(field, zoneField)) }
}

function globalInPlace(config: GlobalConfig): GlobalConfig {
  return { ...config, fields: config.fields.map((field) => inPlace(field, undefined)) }
}

/** Payload would add them by itself, with cells that go by the computer's clock. */
function stampFields({ trash }: CollectionConfig): DateField[] {
  const names = ['updatedAt', 'createdAt', ...(trash ? ['deletedAt'] : [])] as const
  return names.map((name) => ({
    name,
    type: 'date',
    index: true,
    label: ({ t }) => t(`general:${name}` as 'general:updatedAt'),
    admin: { hidden: true, disableBulkEdit: true },
  }))
}

function namesTimeZone(fields: readonly Field[]): boolean {
  return fields.some(
    (field) =>
      ('name' in field && field.name === 'timeZone') ||
      (field.type === 'tabs' && field.tabs.some((tab) => namesTimeZone(tab.fields))) ||
      ('fields' in field && namesTimeZone(field.fields)),
  )
}

function inPlace(field: Field, zoneField: string | undefined): Field {
  if (field.type === 'date') return dateInPlace(field, zoneField)
  if (field.type === 'tabs') {
    const tabs = field.tabs.map((tab) => ({ ...tab, fields: within(tab.fields, zoneField) }))
    return { ...field, tabs }
  }
  if (field.type === 'blocks') {
    const blocks = field.blocks.map((block): Block => ({
      ...block,
      fields: within(block.fields, zoneField),
    }))
    return { ...field, blocks }
  }
  return 'fields' in field ? { ...field, fields: within(field.fields, zoneField) } : field
}

function within(fields: readonly Field[], zoneField: string | undefined): Field[] {
  return fields.map((field) => inPlace(field, zoneField))
}

function dateInPlace(field: DateField, zoneField: string | undefined): DateField {
  const clientProps = zoneField ? { zoneField } : {}
  return {
    ...field,
    admin: {
      ...field.admin,
      components: {
        Field: { path: '/admin/place-time/place-time-field.client#PlaceTimeField', clientProps },
        Cell: { path: '/admin/place-time/place-time-cell#PlaceTimeCell', serverProps: clientProps },
        Filter: '/admin/place-time/place-time-filter.client#PlaceTimeFilter',
        ...field.admin?.components,
      },
    },
  }
}
