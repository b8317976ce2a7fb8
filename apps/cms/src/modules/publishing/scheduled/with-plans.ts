import type { CollectionConfig, Field } from 'payload'

import { withDocumentControl } from '@cms/fields/with-document-control'

/** Adds to whatever can be planned that its form and its list say so. */
export function withPlans(config: CollectionConfig): CollectionConfig {
  if (!hasPlans(config)) return config
  const component = '/admin/planned-publication/plan-notice.client#PlanNotice'
  const withNotice = withDocumentControl(config, { component, position: 'first' })
  return { ...withNotice, fields: [...config.fields, statusField] }
}

function hasPlans({ versions }: CollectionConfig): boolean {
  const drafts = typeof versions === 'object' ? versions.drafts : false
  return typeof drafts === 'object' && Boolean(drafts.schedulePublish)
}

/** Payload makes this field by itself and fills in what is missing here. */
const statusField = {
  name: '_status',
  label: 'Status',
  type: 'select',
  options: [],
  admin: { components: { Cell: '/admin/planned-publication/status-cell#StatusCell' } },
} satisfies Field
