import type { CollectionConfig } from 'payload'

/** Whatever has drafts is looked through as its button "Publish" is pressed. */
export function withChecks(config: CollectionConfig): CollectionConfig {
  const drafts = typeof config.versions === 'object' ? config.versions.drafts : false
  if (!drafts) return config
  const PublishButton = '/admin/check-before-publishing/checked-publish.client#CheckedPublish'
  const { components = {} } = config.admin ?? {}
  const edit = { ...components.edit, PublishButton }
  return { ...config, admin: { ...config.admin, components: { ...components, edit } } }
}
