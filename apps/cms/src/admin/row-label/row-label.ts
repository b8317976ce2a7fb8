import type { Block } from 'payload'

/** For `admin.components.RowLabel` of a list: closed rows show their own words after the kind. */
export function rowLabel(kind: string) {
  return {
    path: '/admin/row-label/row-label.client#RowLabel',
    clientProps: { kind },
  }
}

/** The same for a block of a page. */
export function withRowLabel(block: Block): Block {
  const kind = typeof block.labels?.singular === 'string' ? block.labels.singular : block.slug
  return { ...block, admin: { ...block.admin, components: { Label: rowLabel(kind) } } }
}
