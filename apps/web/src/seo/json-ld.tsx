/** Made of types of `schema-dts`, so that nothing is said in words that schema.org does not have. */
type Data = object

/** Facts for search engines. `<` is escaped, so that no text can end the element. */
export function JsonLd({ data }: { data: Data | readonly Data[] }) {
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: serialiseJsonLd(data) }}
    />
  )
}

export function serialiseJsonLd(data: Data | readonly Data[]): string {
  const facts = Array.isArray(data) ? { '@graph': data } : data
  return JSON.stringify({ '@context': 'https://schema.org', ...facts }).replaceAll('<', '\\u003c')
}
