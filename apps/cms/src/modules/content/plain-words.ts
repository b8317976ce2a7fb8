import type { LexicalEditorProps } from '@payloadcms/richtext-lexical'

/** Features of the editor that are named for web developers, in the words of writers. */
const plainWords: Record<string, Words> = {
  blockquote: { label: 'Quotation' },
  blocks: {
    label: 'Ready-made parts',
    inlineBlocks: {
      label: 'Within a sentence',
      // The drawer is called the same while something is put in and when it is changed.
      create: '{{label}}',
      edit: '{{label}}',
      remove: 'Remove {{label}}',
    },
  },
  orderedList: { label: 'Numbered list' },
  paragraph: { label: 'Text', label2: 'Text' },
  unorderedList: { label: 'List with bullets' },
  upload: { label: 'Picture' },
}

interface Words {
  [key: string]: string | Words
}

/** Payload lets a feature's own words win over `i18n.translations`, so they are changed at the feature. */
export function inPlainWords(provider: Provider): Provider {
  const words = plainWords[provider.key]
  if (!words) return provider
  return {
    ...provider,
    feature: async (args) => {
      const { feature } = provider
      const ready = typeof feature === 'function' ? await feature(args) : feature
      return { ...ready, i18n: { ...ready.i18n, en: words } }
    },
  }
}

type Provider = Extract<LexicalEditorProps['features'], unknown[]>[number]
