import { isSitePage, sitePageNames, sitePages } from '@lectern/shared/addresses/site-pages'
import type {
  CollectionSlug,
  Field,
  GroupField,
  RadioField,
  SelectField,
  TextFieldSingleValidation,
} from 'payload'

export const linkableCollections = [
  'pages',
  'posts',
  'courses',
  'topics',
  'authors',
] as const satisfies CollectionSlug[]

/** The pages that nobody has written. Which of them a link leads to, in place of a document. */
export const sitePageField: SelectField = {
  name: 'sitePage',
  type: 'select',
  label: 'A page that is always there',
  options: sitePageNames.map((value) => ({ value, label: sitePages[value].label })),
  admin: {
    description: 'Such as all courses or the blog. Leave it empty to choose something of yours.',
  },
}

/** Which of the fields of `linkTargetFields` counts. */
export const linkKindField: RadioField = {
  name: 'kind',
  type: 'radio',
  label: 'Leads to',
  required: true,
  defaultValue: 'internal',
  options: [
    { label: 'A page of this website', value: 'internal' },
    { label: 'Another address', value: 'url' },
  ],
}

/** A link with its words: to a page of this site, or to another address. */
export const linkField: GroupField = {
  name: 'link',
  type: 'group',
  label: 'Link',
  interfaceName: 'Link',
  fields: [
    {
      type: 'row',
      fields: [
        linkKindField,
        {
          name: 'label',
          type: 'text',
          label: 'Words of the link',
          required: true,
          maxLength: 80,
          admin: {
            description: 'Say where it leads: “See our courses”, rather than “click here”.',
          },
        },
      ],
    },
    ...linkTargetFields(),
  ],
}

/** Where a link or a redirect leads; `kind` beside them decides which of them counts. */
export function linkTargetFields(): Field[] {
  return [
    { ...sitePageField, admin: { ...sitePageField.admin, condition: isOfThisSite } },
    {
      name: 'reference',
      type: 'relationship',
      label: 'Page, post, course, topic or author',
      relationTo: [...linkableCollections],
      admin: {
        condition: (_, link: Target = {}) => isOfThisSite(_, link) && !link.sitePage,
        // SQLite cannot ask whether a relationship to several collections is empty.
        disableListFilter: true,
        description: 'The link follows the page, even if its address changes later.',
      },
      validate: (value: unknown, { siblingData: { kind, sitePage } }: { siblingData: Target }) =>
        kind === 'url' || isSitePage(sitePage) || hasReference(value)
          ? true
          : 'Please choose the page that this leads to.',
    },
    {
      name: 'url',
      type: 'text',
      label: 'Address',
      admin: {
        condition: (_, { kind } = {}) => kind === 'url',
        description:
          'Such as https://www.example.com, /courses?topic=leadership, mailto:… or tel:….',
      },
      validate: refuseUnsafeAddress,
    },
  ]
}

type Target = { kind?: string; sitePage?: unknown }

function isOfThisSite(_: unknown, { kind }: Target = {}): boolean {
  return kind !== 'url'
}

function refuseUnsafeAddress(
  value: Parameters<TextFieldSingleValidation>[0],
  { siblingData }: { siblingData: Partial<{ kind: string }> },
): string | true {
  if (siblingData.kind !== 'url') return true
  if (!value) return 'Please type the address that this leads to.'
  return isSafeAddress(value)
    ? true
    : 'Please type an address that begins with https://, http://, /, mailto: or tel:.'
}

/** Keeps `javascript:` and addresses of another host that look like ours (`//host`, `/\host`) out. */
export function isSafeAddress(address: string): boolean {
  if (/^\/(?![/\\])/.test(address)) return !/\s/.test(address)
  if (/^(mailto|tel):\S+$/i.test(address)) return true
  return /^https?:\/\//i.test(address) && URL.canParse(address)
}

export function hasReference(value: unknown): boolean {
  return !!value && typeof value === 'object' && 'value' in value && !!value.value
}
