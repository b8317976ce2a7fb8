import type { CollectionConfig, CustomComponent } from 'payload'

interface Control {
  component: CustomComponent
  /** Among those that stand there already. */
  position: 'first' | 'last'
}

/** Puts a component beside the buttons of a document's form. */
export function withDocumentControl(
  config: CollectionConfig,
  { component, position }: Control,
): CollectionConfig {
  const { components = {} } = config.admin ?? {}
  const others = components.edit?.beforeDocumentControls ?? []
  const beforeDocumentControls =
    position === 'first' ? [component, ...others] : [...others, component]
  const edit = { ...components.edit, beforeDocumentControls }
  return { ...config, admin: { ...config.admin, components: { ...components, edit } } }
}
