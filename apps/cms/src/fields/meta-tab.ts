import type { NamedTab } from 'payload'

/** What search engines and social networks show. Everything may stay empty: the document's own words serve then. */
export const metaTab: NamedTab = {
  name: 'meta',
  label: 'Search and sharing',
  description: 'What search engines and social networks show. All of it may stay empty.',
  interfaceName: 'Meta',
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Title in search results',
      maxLength: 70,
      admin: {
        description: 'Left empty, the title itself is used. About 60 characters fit.',
      },
    },
    {
      name: 'description',
      type: 'textarea',
      label: 'Description in search results',
      maxLength: 200,
      admin: {
        description:
          'One or two sentences that make someone want to read on; about 155 characters fit. Left empty, the summary is used.',
      },
    },
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      label: 'Picture when shared',
      admin: {
        description:
          'Shown when someone shares the page. Left empty, one is drawn that says its title and what matters most.',
      },
    },
  ],
}
